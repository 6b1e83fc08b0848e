package com.aspcranes.crm.app.demo.story;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One step of the story, which gives what later steps go on with. */
@FunctionalInterface
interface Step<T> {
  /**
   * @param figures takes what was measured and found
   * @throws RuntimeException if it did not hold
   */
  T play(ObjectNode figures);
}
