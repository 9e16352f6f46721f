/** What a user can ask for, and the config file that says it. The command line and the Maven plugin say the same. */
@NullMarked
package dev.callwright.core.config;

import org.jspecify.annotations.NullMarked;
