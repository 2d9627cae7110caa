package vn.vanho.policycomm.dossier;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class WatchingAnInstanceOnPostgresTest extends WatchingAnInstance {}
