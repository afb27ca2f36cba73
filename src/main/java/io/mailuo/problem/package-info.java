/**
 * What is wrong, where, and how to mend it. Authors' mistakes are values of this package; {@link
 * io.mailuo.problem.Problem} is the one that every stage gives out. Knows no other package.
 */
@NullMarked
package io.mailuo.problem;

import org.jspecify.annotations.NullMarked;
