package vn.vanho.policycomm.dissemination.process;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanho.policycomm.consultation.DraftFile;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.engine.Phrases;

/** The draft with its materials is checked before it is published, and so is the new version that comes of its consultation. */
@Configuration(proxyBeanMethods = false)
class AuthorChecks {

    @Bean
    NotByItsAuthor materialNotByItsAuthor(Drafts drafts, Materials materials, Phrases phrases) {
        return new NotByItsAuthor(
                Names.CHECK_MATERIAL,
                (draft, account) -> uploaded(drafts.fileInForce(draft), account)
                        || materials.of(draft).preparedBy(account),
                phrases);
    }

    @Bean
    NotByItsAuthor newVersionNotByItsAuthor(Drafts drafts, Phrases phrases) {
        return new NotByItsAuthor(
                Names.CHECK_NEW_VERSION, (draft, account) -> uploaded(drafts.newVersion(draft), account), phrases);
    }

    private static boolean uploaded(Optional<DraftFile> file, String account) {
        return file.filter(uploaded -> uploaded.uploadedBy().equals(account)).isPresent();
    }
}
