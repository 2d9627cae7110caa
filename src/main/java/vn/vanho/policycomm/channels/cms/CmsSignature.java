package vn.vanho.policycomm.channels.cms;

import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.http.HttpHeaders;

/**
 * Signs calls with HMAC-SHA256 over five lines that each end with {@code \n}: the moment in seconds since 1970, the method,
 * path and query as sent, the idempotency key or nothing, and the SHA-256 of the body in hex.
 */
final class CmsSignature {

    static final String KEY_ID = "X-Policycomm-Key";
    static final String TIMESTAMP = "X-Policycomm-Timestamp";
    static final String SIGNATURE = "X-Policycomm-Signature";
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final String keyId;
    private final String secret;

    CmsSignature(String keyId, String secret) {
        this.keyId = keyId;
        this.secret = secret;
    }

    /** Adds who calls, when, under which key, and the proof of it. */
    void sign(CmsCall call, Instant now, HttpHeaders headers) {
        String moment = Long.toString(now.getEpochSecond());
        headers.set(KEY_ID, keyId);
        headers.set(TIMESTAMP, moment);
        headers.set(
                SIGNATURE, "v1=" + new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret).hmacHex(signed(call, moment)));
        if (!call.key().isEmpty()) {
            headers.set(IDEMPOTENCY_KEY, call.key());
        }
    }

    private static String signed(CmsCall call, String moment) {
        return String.join(
                "\n", moment, call.method().name(), call.path(), call.key(), DigestUtils.sha256Hex(call.body()), "");
    }
}
