/** JSON of the model: one exact form, read and written without loss. */
@NullMarked
package org.wsisroadmaps.model.json;

import org.jspecify.annotations.NullMarked;
