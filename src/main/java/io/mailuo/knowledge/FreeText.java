package io.mailuo.knowledge;

import io.mailuo.content.FreePage;
import io.mailuo.recognise.Recognition;
import io.mailuo.source.SourceFile;

/** A free page and what was found in it. */
public record FreeText(FreePage page, SourceFile file, Recognition recognition) {}
