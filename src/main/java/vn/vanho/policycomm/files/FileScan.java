package vn.vanho.policycomm.files;

import vn.vanho.policycomm.engine.FileCheck;

/**
 * Looks for malware in what is uploaded. Whoever keeps a file asks first, after the cheaper checks of size and kind. Where
 * no scanner is configured nothing is ever found; one that is configured and gives no answer is an objection too.
 */
public interface FileScan extends FileCheck {}
