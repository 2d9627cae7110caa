package vn.vanho.policycomm.dissemination.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Channels;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.NewDraft;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Language;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.SpokenLanguages;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ConsultationWindows;
import vn.vanho.policycomm.plan.IssuerLevel;

/** The channels that suit a draft, by the decision table; whoever plans the communication decides. */
@Component("proposedChannels")
public class ProposedChannels implements ModelBean {

    private static final String ANYBODY = "everybody";
    private static final String UNKNOWN = "unknown";

    private final ChannelRules rules;
    private final Drafts drafts;
    private final ConsultationWindows windows;
    private final Units units;
    private final SpokenLanguages spoken;
    private final Channels channels;
    private final Phrases phrases;
    private final Clock clock;

    ProposedChannels(
            ChannelRules rules,
            Drafts drafts,
            ConsultationWindows windows,
            Units units,
            SpokenLanguages spoken,
            Channels channels,
            Phrases phrases,
            Clock clock) {
        this.rules = rules;
        this.drafts = drafts;
        this.windows = windows;
        this.units = units;
        this.spoken = spoken;
        this.channels = channels;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** For people, e.g. {@code Đề xuất: Cổng thông tin điện tử (tiếng Việt), vì …}. */
    public String told(VariableScope scope) {
        Map<String, List<ProposedChannel>> byChannel = proposed(scope).stream()
                .collect(Collectors.groupingBy(ProposedChannel::channel, LinkedHashMap::new, Collectors.toList()));
        String lines = byChannel.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
        return phrases.of("channels.proposal", lines);
    }

    private String line(String channel, List<ProposedChannel> rows) {
        String label = channel.equals(ChosenChannels.PORTAL)
                ? phrases.of("preview.portal")
                : channels.get(channel).label();
        return phrases.of(
                "channels.proposal.line",
                label,
                joined(rows.stream()
                        .map(row ->
                                Language.ofCode(row.language()).orElseThrow().label())
                        .toList()),
                joined(rows.stream().map(ProposedChannel::reason).toList()));
    }

    private static String joined(List<String> texts) {
        return texts.stream().distinct().collect(Collectors.joining(", "));
    }

    /** Their codes, each once. */
    List<String> codes(VariableScope scope) {
        return proposed(scope).stream().map(ProposedChannel::channel).distinct().toList();
    }

    private List<ProposedChannel> proposed(VariableScope scope) {
        Draft draft = drafts.get(Names.text(scope, Names.DRAFT_ID));
        String audience = Names.text(scope, "audience");
        return rules.of(new ChannelRules.Known(
                IssuerLevel.ofIssuer(draft.details().issuer())
                        .map(IssuerLevel::code)
                        .orElse(UNKNOWN),
                audience.isEmpty() ? ANYBODY : audience,
                daysLeft(scope, draft.details()),
                isSpoken(Language.THAI),
                isSpoken(Language.MONG)));
    }

    private boolean isSpoken(Language language) {
        return units.withRole(Role.COMMUNE).stream().map(Unit::id).anyMatch(commune -> spoken.of(commune)
                .contains(language));
    }

    /** To the end that was planned before, the day of the answer, or the first end that the law allows. */
    private @Nullable Integer daysLeft(VariableScope scope, NewDraft draft) {
        LocalDate today = LocalDate.now(clock);
        String planned = Names.text(scope, "windowClosesOn");
        Optional<LocalDate> end = planned.isEmpty()
                ? Optional.ofNullable(draft.directive().replyBy()).or(() -> legalEnd(draft, today))
                : Optional.of(LocalDate.parse(planned));
        return end.map(day -> (int) ChronoUnit.DAYS.between(today, day)).orElse(null);
    }

    private Optional<LocalDate> legalEnd(NewDraft draft, LocalDate today) {
        return IssuerLevel.ofIssuer(draft.issuer())
                .flatMap(level -> windows.find(
                        draft.documentType(), level, draft.directive().date()))
                .map(window -> window.earliestClose(today));
    }
}
