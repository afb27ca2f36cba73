package io.mailuo.config;

import io.mailuo.problem.Problem;

/**
 * A page that editors recommend to newcomers.
 *
 * @param id of an article or entity, e.g. {@code products/sora}
 * @param unknown what to tell if the hub has no such page
 */
public record Recommendation(String id, Problem unknown) {}
