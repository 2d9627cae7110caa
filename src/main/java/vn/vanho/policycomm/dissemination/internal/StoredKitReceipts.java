package vn.vanho.policycomm.dissemination.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.dissemination.KitReceipt;
import vn.vanho.policycomm.dissemination.KitReceipts;
import vn.vanho.policycomm.engine.Actor;

/** Keeps receipts in our table, in the engine's transaction. */
@Service
@Transactional
class StoredKitReceipts implements KitReceipts {

    private final JdbcClient jdbc;
    private final PublicationTable publications;

    StoredKitReceipts(JdbcClient jdbc, PublicationTable publications) {
        this.jdbc = jdbc;
        this.publications = publications;
    }

    @Override
    public void confirm(String draftId, String unitId, Confirmation confirmation, String account) {
        var receipt = new KitReceipt(
                unitId,
                KitReceipt.State.RECEIVED,
                confirmation.receivedOn(),
                confirmation.receiver(),
                confirmation.note(),
                publications.now());
        insert(draftId, receipt, account);
    }

    @Override
    public void giveUp(String draftId, Collection<String> unitIds) {
        Set<String> confirmed = of(draftId).stream().map(KitReceipt::unitId).collect(Collectors.toSet());
        unitIds.stream()
                .filter(unit -> !confirmed.contains(unit))
                .map(unit -> new KitReceipt(unit, KitReceipt.State.NOT_CONFIRMED, null, null, null, publications.now()))
                .forEach(receipt -> insert(draftId, receipt, Actor.APPLICATION));
    }

    private void insert(String draftId, KitReceipt receipt, String account) {
        jdbc.sql("insert into kit_receipt (draft_id, posting, unit_id, state, received_on, receiver, note, recorded_by,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        draftId,
                        publications.postings(draftId),
                        receipt.unitId(),
                        receipt.state().name())
                .params(receipt.receivedOn(), receipt.receiver(), receipt.note(), account, receipt.recordedAt())
                .update();
    }

    @Override
    public List<KitReceipt> of(String draftId) {
        return jdbc.sql("select unit_id, state, received_on, receiver, note, recorded_at from kit_receipt"
                        + " where draft_id = ? and posting = ? order by recorded_at, unit_id")
                .params(draftId, publications.postings(draftId))
                .query(KitReceipt.class)
                .list();
    }
}
