SELECT s.name, count(*)
FROM gaps g
JOIN sources s ON s.id = g.source_id
WHERE g.to_at IS NULL
GROUP BY g.source_id
