/**
 * Stage 7c, <em>publish</em>, for machines: what {@code explain} prints, the site's data files,
 * {@code llms.txt}, and what the pages' heads say of them. Pure: takes values, gives texts. Jackson
 * is used here.
 */
@NullMarked
package io.mailuo.twin;

import org.jspecify.annotations.NullMarked;
