package vn.vanho.policycomm.dissemination.internal;

import vn.vanho.policycomm.files.WebAddress;

/** The address of a video: https. */
final class VideoLink {

    private VideoLink() {}

    static boolean isFit(String link) {
        return WebAddress.read(link)
                .filter(address -> "https".equalsIgnoreCase(address.getScheme()))
                .isPresent();
    }
}
