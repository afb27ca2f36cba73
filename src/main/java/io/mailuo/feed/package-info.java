/**
 * Stage 7c, <em>publish</em>, for readers and search engines: Atom and JSON feeds from the {@link
 * io.mailuo.knowledge.Hub}, sitemap and robots.txt from the planned pages. Pure: takes values,
 * gives texts. Jackson is used here.
 */
@NullMarked
package io.mailuo.feed;

import org.jspecify.annotations.NullMarked;
