/** Tests of the script that keeps SDKs up to date in CI, and of the GitHub files that run it. */
package dev.callwright.docs.update;
