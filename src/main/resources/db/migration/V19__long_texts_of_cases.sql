-- The engine keeps texts of at most 4,000 characters. Documents that staff draft, and what many units reported together,
-- are longer.
alter table ACT_RU_VARIABLE alter column TEXT_ set data type ${text};
alter table ACT_HI_VARINST alter column TEXT_ set data type ${text};
alter table ACT_HI_DETAIL alter column TEXT_ set data type ${text};
