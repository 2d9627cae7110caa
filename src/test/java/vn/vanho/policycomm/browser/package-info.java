/**
 * What people see and do, in a real browser: Tasklist, our own pages and the portal, worked by mouse and keyboard alone.
 * Each screen is checked for words left in English and kept as a picture in {@code target/screenshots}.
 */
package vn.vanho.policycomm.browser;
