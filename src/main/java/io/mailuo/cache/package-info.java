/**
 * What a build keeps for the next one, in {@code .mailuo/cache}: results that depend on nothing but
 * their key. Safe to delete.
 */
@NullMarked
package io.mailuo.cache;

import org.jspecify.annotations.NullMarked;
