package vn.vanho.policycomm.dissemination.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A video is at an https address. */
class VideoLinkTest {

    @Test
    void onlyHttps() {
        assertThat(VideoLink.isFit("https://youtu.be/abc")).isTrue();
        assertThat(VideoLink.isFit("http://youtu.be/abc")).isFalse();
        assertThat(VideoLink.isFit("https://127.0.0.1/abc")).isFalse();
    }
}
