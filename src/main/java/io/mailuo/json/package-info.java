/** JSON that scripts may read, for all stages that write such files. Jackson is used here. */
@NullMarked
package io.mailuo.json;

import org.jspecify.annotations.NullMarked;
