/** What settings may say, wherever they are written: in a document, an overlay, a config file or on a command line. */
@NullMarked
package dev.callwright.core.request;

import org.jspecify.annotations.NullMarked;
