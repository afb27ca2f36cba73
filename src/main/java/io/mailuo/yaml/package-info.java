/**
 * YAML as the front matter and {@code hub.yaml} use it: one mapping of scalars, lists and mappings,
 * every value with its place in the file, every scalar a string that its reader types. SnakeYAML
 * stays in here.
 */
@NullMarked
package io.mailuo.yaml;

import org.jspecify.annotations.NullMarked;
