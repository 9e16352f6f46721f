/** What runs first, and under every Java: it has the class files of Java 8 and uses nothing newer. */
package dev.callwright.cli.start;
