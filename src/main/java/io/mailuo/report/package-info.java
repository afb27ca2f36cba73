/**
 * What a build has to tell its editor: what changed since the last one, and what in the hub's
 * knowledge wants a look.
 */
@NullMarked
package io.mailuo.report;

import org.jspecify.annotations.NullMarked;
