/**
 * The hub's data for machines: what {@code explain} prints, and later the site's data files.
 * Jackson is used here.
 */
@NullMarked
package io.mailuo.twin;

import org.jspecify.annotations.NullMarked;
