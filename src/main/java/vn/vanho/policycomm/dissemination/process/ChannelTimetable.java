package vn.vanho.policycomm.dissemination.process;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.Channels;

/** Looks after every channel again and again, each by itself: a slow one never holds back another. */
@Component
class ChannelTimetable implements DisposableBean {

    private static final long LONGEST_END = 20_000;

    private final Channels channels;
    private final ChannelRound round;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("channel-");

    ChannelTimetable(Channels channels, ChannelRound round) {
        this.channels = channels;
        this.round = round;
        threads.setTaskTerminationTimeout(LONGEST_END);
    }

    @Scheduled(
            fixedDelayString = "${policycomm.channels.every:3s}",
            initialDelayString = "${policycomm.channels.every:3s}")
    void look() {
        channels.all().stream()
                .map(Channel::code)
                .filter(code -> channels.adapter(code).isPresent() && busy.add(code))
                .forEach(code -> threads.execute(() -> run(code)));
    }

    private void run(String code) {
        try {
            round.run(code);
        } finally {
            busy.remove(code);
        }
    }

    @Override
    public void destroy() {
        threads.close();
    }
}
