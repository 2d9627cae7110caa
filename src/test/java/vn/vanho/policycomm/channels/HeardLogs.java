package vn.vanho.policycomm.channels;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/**
 * Everything that is logged while it is open, down to the finest level that {@code application.yaml} lets through, with
 * causes; the scripted server's own apart.
 * Nothing of it goes anywhere else.
 */
public final class HeardLogs implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Ear ear = new Ear();
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();

    public HeardLogs() {
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        ear.setContext(root.getLoggerContext());
        ear.start();
        root.addAppender(ear);
        root.setLevel(Level.TRACE);
        ((Logger) LoggerFactory.getLogger("jdk.internal.httpclient")).setLevel(Level.INFO);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        root.setLevel(before);
        root.detachAppender(ear);
        others.forEach(root::addAppender);
        ear.stop();
    }

    private final class Ear extends AppenderBase<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            if (!event.getLoggerName().contains("wiremock")) {
                lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + " "
                        + ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        }
    }
}
