package io.mailuo.knowledge;

import io.mailuo.content.Article;
import io.mailuo.recognise.Recognition;
import io.mailuo.source.SourceFile;

/**
 * An article and what was found in it.
 *
 * @param file the file that it was read from
 */
public record ArticleAnalysis(Article article, SourceFile file, Recognition recognition) {}
