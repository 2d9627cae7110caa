package vn.vanho.policycomm.scenarios;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.dissemination.NetworkEvents;
import vn.vanho.policycomm.plan.NamedDeadlines;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.unitwork.UnitWorks;

/**
 * A relayed draft with everything that happens on the way: what is returned, refused, late, urged, given up and handed
 * over, from the directive to the withdrawal long after the end.
 */
abstract class FullLineScenario {

    private static final String KEY = "2024/II.3a/luat-viec-lam-tron-ven";

    @Autowired
    private DraftLine line;

    @Autowired
    private Clock clock;

    @Autowired
    private NamedDeadlines deadlines;

    @Autowired
    private CommentGroups groups;

    @Autowired
    private UnitWorks works;

    @Autowired
    private NetworkEvents events;

    @Autowired
    private ObjectProvider<JavaMailSenderImpl> sender;

    @LocalServerPort
    private int port;

    private EngineTime time;
    private Optional<MailServer> mails = Optional.empty();
    private CaseInHand hand;
    private final Map<String, String> receipts = new HashMap<>();

    @BeforeEach
    void aDayAtTheOffice() {
        time = line.time();
        mails = Optional.ofNullable(sender.getIfAvailable()).map(MailServer::startFor);
        hand = new CaseInHand(line, time, clock, port, KEY, "Luật Việc làm (sửa đổi)", line.lastDay());
    }

    @AfterEach
    void theDayEnds() {
        time.close();
        line.abandon(hand.key());
        mails.ifPresent(MailServer::close);
    }

    @Test
    void aRelayedDraftGoesTheWholeWayAndIsWithdrawnAfterItsEnd() {
        var publication = new PublicationChapter(hand);
        publication.theDirectiveArrivesAndIsLogged();
        publication.theCommunicationIsPlannedAndApprovedByTheHeadAlone();
        publication.theCheckFindsTheMaterialIncomplete();
        publication.anotherPersonFindsItComplete();
        publication.itIsAdaptedApprovedAndPublished();
        publication.theKitIsReceivedAndThePageVerified();

        var networks = new NetworksChapter(hand, events);
        networks.wrongPostsAreDraftedAgainAndApproved();
        networks.theyArePostedByHand();
        networks.twoCommunesScheduleAndOneLogsInThai();
        networks.aHarmfulCommentIsEscalatedAndDecided();

        var units = new UnitsChapter(hand);
        units.oneContributesAndOneHasNothingTo();
        units.oneGivesAnOpinionAndAnInvitedBodyAgreesOnPaper();

        var comments = new CommentsChapter(hand, receipts);
        comments.citizensComment();
        comments.aLetterIsEnteredWithItsScan();
        networks.afterTwoDaysTheReachIsKeyedIn();
        comments.theWindowIsExtendedForAReason();
        networks.noCommuneIsUrgedBeforeTheExtendedEnd();
        comments.theWindowClosesByItself();
        networks.theSilentCommuneIsUrgedByLetter();
        units.whoNeverAnsweredIsGivenUp();

        var answers = new AnswersChapter(hand);
        answers.theCommentsAreGroupedAndOneIsWithheld();
        answers.aLateLetterJoinsAGroup();
        answers.aGroupGoesToAnotherUnitAndBack();
        answers.oneUnitAnswersTwiceAndTheOthersOnce();
        answers.theTableIsApproved();

        var outcome = new OutcomeChapter(hand, receipts);
        outcome.theTableHoldsEverythingInArticleOrder();
        outcome.theLetterGoesToTheAgency();
        outcome.theResultIsPublic();
        outcome.theAgencyIsUrgedAfterItsTime(deadlines);
        outcome.theReplyIsKeyedInAndShown();
        networks.theSilentCommunesAreGivenUp();
        outcome.theCaseEnds();

        new SumsChapter(hand, groups, works).theSumsReconcile();

        var withdrawal = new WithdrawalChapter(hand, receipts);
        withdrawal.aHeadWithdrawsTheDraft();
        withdrawal.eachPostMadeByHandIsSeenTo();
    }
}
