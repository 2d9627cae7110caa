package vn.vanho.policycomm.consultation.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.consultation.Directive;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.NewDraft;
import vn.vanho.policycomm.consultation.Outcome;

/** The table of drafts. */
@Repository
class DraftTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String insert(NewDraft draft, boolean own) {
        String id = UUID.randomUUID().toString();
        Directive directive = draft.directive();
        jdbc.sql("insert into draft (id, business_key, plan_year, subject, slug, title, document_type, issuer,"
                        + " drafting_agency, directive_number, directive_date, directive_sender, reply_by, own_draft, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, draft.businessKey(), draft.planYear(), draft.subject(), freeSlug(draft))
                .params(draft.title(), draft.documentType(), draft.issuer(), draft.draftingAgency())
                .params(directive.number(), directive.date(), directive.sender())
                .param(directive.replyBy())
                .params(own, now())
                .update();
        return id;
    }

    Optional<Draft> find(String draftId) {
        return jdbc.sql("select * from draft where id = ?")
                .param(draftId)
                .query(DraftRows::read)
                .optional();
    }

    Optional<Draft> ofCase(String businessKey) {
        return jdbc.sql(
                        "select * from draft where business_key = ? order by created_at desc, id fetch first 1 rows only")
                .param(businessKey)
                .query(DraftRows::read)
                .optional();
    }

    /** Those that came first before the rest. */
    List<Draft> ofYear(int planYear) {
        return jdbc.sql("select * from draft where plan_year = ? order by created_at, id desc")
                .param(planYear)
                .query(DraftRows::read)
                .list();
    }

    Optional<Draft> hold(String draftId) {
        return jdbc.sql("select * from draft where id = ? for update")
                .param(draftId)
                .query(DraftRows::read)
                .optional();
    }

    void publishResult(String draftId, String summary) {
        jdbc.sql("update draft set result_published_at = ?, result_summary = ?"
                        + " where id = ? and result_published_at is null")
                .params(now(), summary, draftId)
                .update();
    }

    void recordOutcome(String draftId, Outcome outcome, @Nullable String reason, String by) {
        jdbc.sql("update draft set outcome = ?, outcome_reason = ?, outcome_by = ?, outcome_at = ? where id = ?")
                .params(outcome.name(), reason, by, OffsetDateTime.now(clock), draftId)
                .update();
    }

    /** The subject and the year, with a counter behind it when an ended instance already has that address. */
    private String freeSlug(NewDraft draft) {
        String slug = "%s-%d".formatted(draft.subject(), draft.planYear());
        return Stream.concat(Stream.of(slug), IntStream.iterate(2, n -> n + 1).mapToObj(n -> slug + "-" + n))
                .filter(this::isFree)
                .findFirst()
                .orElseThrow();
    }

    private boolean isFree(String slug) {
        return jdbc.sql("select count(*) from draft where slug = ?")
                        .param(slug)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
