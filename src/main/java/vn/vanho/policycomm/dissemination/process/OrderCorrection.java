package vn.vanho.policycomm.dissemination.process;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.PublishedDraft;
import vn.vanho.policycomm.consultation.PublishedDrafts;
import vn.vanho.policycomm.engine.StartCheck;
import vn.vanho.policycomm.engine.StartRequest;
import vn.vanho.policycomm.engine.Violations;

/** Finds the draft that a head wants corrected, on the portal, where its running case may have ended long ago. */
@Component
class OrderCorrection implements StartCheck {

    private final PublishedDrafts published;

    OrderCorrection(PublishedDrafts published) {
        this.published = published;
    }

    @Override
    public String processKey() {
        return "correct-publication";
    }

    @Override
    public void check(StartRequest request, Violations violations) {
        String address = String.valueOf(request.variables().get("draftAddress")).strip();
        Optional<PublishedDraft> draft = published.find(address.replaceFirst("^.*/du-thao/", ""));
        draft.ifPresentOrElse(
                found -> {
                    request.variables().put(Names.DRAFT_ID, found.draft().id());
                    request.variables().put("title", found.draft().title());
                    request.variables().put("caseKey", found.draft().businessKey());
                    request.variables().put("orderedBy", request.actor().userId());
                },
                () -> violations.add(
                        "draftAddress",
                        "Địa chỉ dự thảo trên cổng",
                        "không có dự thảo nào đang đăng ở địa chỉ này; hãy mở trang dự thảo và sao phần sau /du-thao/"));
    }
}
