package vn.vanho.policycomm.reporting;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.figures.Measure;

/** What people call what is counted. */
@Component
public class FigureNames {

    private final Phrases phrases;

    FigureNames(Phrases phrases) {
        this.phrases = phrases;
    }

    /** E.g. {@code Lần phát thanh, tiếng Thái}; a breakdown that is empty is left out. */
    public String of(Measure measure, String breakdown) {
        String name = phrases.of(measure.message());
        return breakdown.isEmpty() ? name : "%s, %s".formatted(name, phrases.of("breakdown." + breakdown));
    }
}
