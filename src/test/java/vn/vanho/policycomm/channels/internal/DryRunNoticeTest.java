package vn.vanho.policycomm.channels.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.Channels;

/** Whoever starts the application learns where nothing is really posted. */
@ExtendWith(OutputCaptureExtension.class)
class DryRunNoticeTest {

    private static Channel channel(String code) {
        Channel channel = mock();
        when(channel.code()).thenReturn(code);
        return channel;
    }

    private static void say(List<Channel> dry) {
        Channels channels = mock();
        when(channels.dryRun()).thenReturn(dry);
        new DryRunNotice(channels).say();
    }

    @Test
    void oneLineNamesThem(CapturedOutput output) {
        say(List.of(channel("facebook"), channel("zalo")));
        assertThat(output.getOut().lines().filter(line -> line.contains("Channels in dry run")))
                .singleElement()
                .asString()
                .contains("nothing is posted there: facebook, zalo");
    }

    @Test
    void withoutAnyNothingIsSaid(CapturedOutput output) {
        say(List.of());
        assertThat(output.getOut()).doesNotContain("dry run");
    }
}
