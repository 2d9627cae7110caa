package vn.vanho.policycomm.packaged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vanho.policycomm.PolicyCommunicationApplication;
import vn.vanho.policycomm.consultation.Directive;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.NewDraft;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.support.DraftLine;

/** A third node that does no work of its own, through which drafts come to where their approved text is to be posted. */
final class ApprovedPosts implements AutoCloseable {

    static final String SITE = "https://vidu.vn";

    private static final String BODY = "Mời bà con góp ý dự thảo ";
    private static final int YEAR = 2033;

    private final ConfigurableApplicationContext application;
    private final List<String> texts = new ArrayList<>();

    private ApprovedPosts(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static ApprovedPosts on(String database) {
        return new ApprovedPosts(new SpringApplicationBuilder(PolicyCommunicationApplication.class)
                .profiles("test", "postgres")
                .run(
                        "--server.port=0",
                        "--policycomm.base-url=" + SITE,
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres",
                        "--policycomm.channels.facebook.mode=live",
                        "--policycomm.channels.zalo.mode=live",
                        "--policycomm.channels.cms.mode=live"));
    }

    /** What each channel is to show first, one text a draft. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** One more draft, its posts approved and waiting. */
    void add() {
        String subject = "luat-" + UUID.randomUUID();
        String text = BODY + subject;
        String draftId = draft(subject);
        ChannelPosts posts = application.getBean(ChannelPosts.class);
        Map<String, Map<String, String>> said = said(text);
        said.forEach((channel, parts) -> posts.prepare(draftId, channel, parts, "phong-vhtt-cv"));
        posts.checked(draftId, "phong-tu-phap-cv");
        posts.approved(draftId, "lanh-dao-ubnd-lanhdao");
        said.keySet().forEach(channel -> publish(draftId, subject, channel));
        texts.add(text);
    }

    private static Map<String, Map<String, String>> said(String text) {
        return Map.of(
                "facebook", Map.of("facebookText", text),
                "zalo", Map.of("zaloTitle", text, "zaloSummary", "Tóm tắt", "zaloText", "Điều 1"),
                "cms",
                        Map.of(
                                "blockNecessity", text,
                                "blockPurpose", "Mục đích",
                                "blockScope", "Phạm vi",
                                "blockContent", "Nội dung",
                                "blockChanges", "Điểm mới"));
    }

    private void publish(String draftId, String subject, String channel) {
        application
                .getBean(RuntimeService.class)
                .startProcessInstanceByKey(
                        "publish",
                        "%d/II.3a/%s/%s".formatted(YEAR, subject, channel),
                        Map.of("draftId", draftId, "title", subject, "channel", channel, "workName", channel));
    }

    private String draft(String subject) {
        Drafts drafts = application.getBean(Drafts.class);
        Directive directive = new Directive("512/STP", LocalDate.of(YEAR, 4, 2), "Sở Tư pháp", null);
        String id = drafts.register(new NewDraft(
                "%d/II.3a/%s".formatted(YEAR, subject), YEAR, subject, subject, "luat", "Quốc hội", "Bộ", directive));
        drafts.attachFile(id, "luat.docx", DraftLine.law(), "van-thu-cv");
        return id;
    }

    @Override
    public void close() {
        application.close();
    }
}
