package vn.vanho.policycomm.reporting.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.extension.Extension;
import vn.vanho.policycomm.extension.ExtensionWords;
import vn.vanho.policycomm.extension.Extensions;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.reporting.TrackingScope;

/** The extensions that the leadership granted, each with both its days. */
@Component
class TrackedExtensions {

    private final Extensions extensions;
    private final ExtensionWords words;
    private final Units units;
    private final Phrases phrases;

    TrackedExtensions(Extensions extensions, ExtensionWords words, Units units, Phrases phrases) {
        this.extensions = extensions;
        this.words = words;
        this.units = units;
        this.phrases = phrases;
    }

    /** What there is in a scope, by the code of the item and oldest first. */
    Map<String, List<String>> of(TrackingScope scope) {
        return extensions.below(scope.year() + "/").stream()
                .filter(extension -> extension.granted().isPresent() && scope.concerns(extension.unit()))
                .filter(extension -> extension.endedAt() != null && scope.covers(extension.endedAt()))
                .collect(Collectors.groupingBy(Extension::item, Collectors.mapping(this::told, Collectors.toList())));
    }

    private String told(Extension extension) {
        String unit = units.find(extension.unit()).map(Unit::shortName).orElse(extension.unit());
        return phrases.of("extension.note", words.line(extension), unit, extension.step());
    }
}
