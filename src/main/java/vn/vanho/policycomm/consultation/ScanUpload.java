package vn.vanho.policycomm.consultation;

import org.springframework.core.io.ByteArrayResource;

/**
 * A scan of a comment as it was uploaded.
 *
 * @param fileName as the browser sent it
 * @param content of any kind and size
 */
public record ScanUpload(String fileName, ByteArrayResource content) {}
