package vn.vanho.policycomm.support;

import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets one channel go through all steps without posting while a story is told. */
public final class DryRun {

    private DryRun() {}

    public static void during(ConfigurableEnvironment environment, String channel, Runnable story) {
        String name = "dry-run-of-" + channel;
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        name, Map.of("policycomm.channels.%s.mode".formatted(channel), "dry-run")));
        try {
            story.run();
        } finally {
            environment.getPropertySources().remove(name);
        }
    }
}
