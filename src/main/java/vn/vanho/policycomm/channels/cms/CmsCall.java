package vn.vanho.policycomm.channels.cms;

import java.net.URI;
import org.springframework.http.HttpMethod;

/**
 * One call of the CMS.
 *
 * @param key under which a repeated call does nothing new; empty for calls that may be repeated anyway
 * @param body JSON, sent in UTF-8; empty for none
 */
record CmsCall(HttpMethod method, URI address, String key, String body) {

    /** What comes after the host, as it is sent. */
    String path() {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}
