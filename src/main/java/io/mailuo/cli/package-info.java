/** The command line: arguments, progress, diagnostics, exit codes. */
@NullMarked
package io.mailuo.cli;

import org.jspecify.annotations.NullMarked;
