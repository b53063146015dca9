UPDATE sources
SET listened_until = CASE WHEN ?1 < listened_until - ?3 THEN ?1 ELSE max(listened_until, ?1) END
WHERE id = ?2
