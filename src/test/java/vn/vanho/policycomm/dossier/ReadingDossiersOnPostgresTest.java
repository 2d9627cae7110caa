package vn.vanho.policycomm.dossier;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class ReadingDossiersOnPostgresTest extends ReadingDossiers {}
