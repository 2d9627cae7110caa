package vn.vanho.policycomm.channels.internal;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.Channels;

/** Says once on which channels nothing is really posted. */
@Component
class DryRunNotice {

    private static final Logger LOG = LoggerFactory.getLogger(DryRunNotice.class);

    private final Channels channels;

    DryRunNotice(Channels channels) {
        this.channels = channels;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        List<String> dry = channels.dryRun().stream().map(Channel::code).toList();
        if (!dry.isEmpty()) {
            LOG.info("Channels in dry run, nothing is posted there: {}", String.join(", ", dry));
        }
    }
}
