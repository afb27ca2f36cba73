package io.mailuo.build;

/** The stages of a build, as progress is told by. */
public enum Stage {
  READ,
  RECOGNISE,
  PLAN,
  RENDER,
  INDEX,
  PUBLISH,
  WRITE
}
