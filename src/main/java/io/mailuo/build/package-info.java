/**
 * The pipeline. {@link io.mailuo.build.SiteBuild} is the only class that knows the order of the
 * stages.
 */
@NullMarked
package io.mailuo.build;

import org.jspecify.annotations.NullMarked;
