/** Tests of the documents that users read: commands run, code compiles, tables agree with the product. */
package dev.callwright.docs;
