/**
 * {@code hub.yaml} as one record, read once. It goes no deeper than {@code SiteBuild}: a stage gets
 * the two or three values that it needs.
 */
@NullMarked
package io.mailuo.config;

import org.jspecify.annotations.NullMarked;
