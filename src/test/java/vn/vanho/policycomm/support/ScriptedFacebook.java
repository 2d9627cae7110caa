package vn.vanho.policycomm.support;

import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Puts a page that a test writes the script of in the place of Facebook; people post there unless a test says otherwise. */
public final class ScriptedFacebook implements BeanPostProcessor {

    private static final String SETTINGS = "facebook-of-the-test";

    private final ScriptedChannel page = new ScriptedChannel();
    private final ConfigurableEnvironment environment;

    ScriptedFacebook(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    public ScriptedChannel page() {
        return page;
    }

    /** Until {@link #reset}. */
    public void mode(String mode) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(SETTINGS, Map.of("policycomm.channels.facebook.mode", mode)));
    }

    public void reset() {
        environment.getPropertySources().remove(SETTINGS);
        page.forget();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("facebookPage") ? page : bean;
    }
}
