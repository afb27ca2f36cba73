/**
 * Stage 7b, <em>index</em>: from the pages' text and names to a serialised Lunr index, the data
 * that the browser shows, and the scripts that carry both; {@link io.mailuo.search.SearchFiles} is
 * the way in. Knows the index format and how text is cut into terms; what the hub holds is known to
 * {@link io.mailuo.search.HubDocuments} alone. Touches no files. Jackson stays in here.
 */
@NullMarked
package io.mailuo.search;

import org.jspecify.annotations.NullMarked;
