/**
 * Finds the names that a hub's articles use and the hub does not know: persons, organisations,
 * products, terms. Several finders propose ({@link io.mailuo.discover.LatinNameFinder}, {@link
 * io.mailuo.discover.PersonNameFinder} …), every place of every proposal is read for what speaks
 * for it, and what enough independent evidence agrees on becomes a {@link
 * io.mailuo.discover.Candidate}. {@link io.mailuo.discover.Discovery} is the way in.
 */
@NullMarked
package io.mailuo.discover;

import org.jspecify.annotations.NullMarked;
