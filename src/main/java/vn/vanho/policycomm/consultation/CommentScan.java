package vn.vanho.policycomm.consultation;

import org.springframework.core.io.ByteArrayResource;

/**
 * The scan of a comment that came in on paper.
 *
 * @param fileName made safe, its ending told by the content
 * @param mediaType {@code application/pdf}, {@code image/jpeg} or {@code image/png}
 * @param sha256 of the bytes, lower-case hex
 */
public record CommentScan(String fileName, String mediaType, String sha256, ByteArrayResource content) {}
