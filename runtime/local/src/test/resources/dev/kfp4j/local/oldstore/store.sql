-- A store that kfp4j made while the keys of steps held settings in the words of Java's records.
PRAGMA application_id=1801860202;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE artifacts (
  digest text primary key,
  kind text not null,
  size integer not null,
  created integer not null,
  used integer not null) without rowid;
CREATE TABLE attempts (
  run integer not null references runs on delete cascade,
  path text not null,
  number integer not null,
  started integer not null,
  finished integer,
  exit_status integer,
  reason text,
  primary key (run, path, number)) without rowid;
INSERT INTO "attempts" VALUES(1,'fails',1,1793527200000000000,1793527200000000000,3,'ended with exit status 3');
INSERT INTO "attempts" VALUES(1,'named',1,1793527200000000000,1793527200000000000,NULL,NULL);
INSERT INTO "attempts" VALUES(1,'own',1,1793527200000000000,1793527200000000000,NULL,NULL);
INSERT INTO "attempts" VALUES(1,'plain',1,1793527200000000000,1793527200000000000,NULL,NULL);
INSERT INTO "attempts" VALUES(1,'unknown',1,1793527200000000000,1793527200000000000,NULL,NULL);
INSERT INTO "attempts" VALUES(1,'variables',1,1793527200000000000,1793527200000000000,NULL,NULL);
INSERT INTO "attempts" VALUES(1,'volumes',1,1793527200000000000,1793527200000000000,NULL,NULL);
INSERT INTO "attempts" VALUES(2,'fails',1,1793527260000000000,1793527260000000000,3,'ended with exit status 3');
INSERT INTO "attempts" VALUES(2,'unknown',1,1793527260000000000,1793527260000000000,NULL,NULL);
CREATE TABLE code (
  digest text primary key,
  parts text not null) without rowid;
CREATE TABLE runs (
  number integer primary key,
  name text not null unique,
  id text not null unique,
  pipeline text not null,
  folder text not null,
  manifest text not null,
  settings text not null,
  arguments text not null,
  notices text not null,
  state text not null,
  reason text,
  outputs text,
  started integer not null,
  finished integer,
  generation integer not null,
  owner_pid integer,
  owner_started integer,
  cancel_requested integer);
INSERT INTO "runs" VALUES(1,'old-pipeline-20261101-100000-1a2b3c4d','1a2b3c4d-0000-4000-8000-000000000000','old-pipeline','@STORE@/runs/old-pipeline-20261101-100000-1a2b3c4d','380d6b89b5f8875490cd2ee93bbec5f18bf72b761d225bb847b5eded8b21da80','{"classPath":"app.jar","isolation":"PROCESS"}','{"secret":"db","word":"w"}','[]','FAILED',NULL,NULL,1793527200000000000,1793527200000000000,1,1,1700000000000000000,NULL);
INSERT INTO "runs" VALUES(2,'old-pipeline-20261101-100100-1a2b3c4e','1a2b3c4e-0000-4000-8000-000000000000','old-pipeline','@STORE@/runs/old-pipeline-20261101-100100-1a2b3c4e','380d6b89b5f8875490cd2ee93bbec5f18bf72b761d225bb847b5eded8b21da80','{"classPath":"app.jar","isolation":"PROCESS"}','{"secret":"db","word":"w"}','[]','FAILED',NULL,NULL,1793527260000000000,1793527260000000000,1,1,1700000000000000000,NULL);
CREATE TABLE step_keys (
  run integer not null references runs on delete cascade,
  path text not null,
  pipeline text not null,
  component text not null,
  noted integer not null,
  key text not null,
  parts text not null,
  shared integer not null,
  outputs text,
  finished integer,
  origin_run text,
  origin_task text,
  primary key (run, path));
INSERT INTO "step_keys" VALUES(1,'fails','old-pipeline','comp-fails',1793527200000000000,'9e34df2e5f197d0efd0ecc7f18570e46bf920c3b4dbcfdb62fe440da9df3b0ef','{"artifacts":{},"command":[["work"],["--input","{{$}}"]],"component":"comp-fails","environment":{},"image":"fails","outputs":{"artifacts":{},"parameters":{"Output":"STRING"}},"parameters":{"script":[],"word":"w"},"runner":{"image":"sha256:1"},"settings":{},"sources":{}}',1,NULL,NULL,NULL,NULL);
INSERT INTO "step_keys" VALUES(1,'named','old-pipeline','comp-named',1793527200000000000,'f80a2a9230fdf67e080deb1263c708a52bdf78ecab1060fbdb45ac68c028a1e8','{"artifacts":{},"command":[["work"],["--input","{{$}}"]],"component":"comp-named","environment":{},"image":"sample:1","outputs":{"artifacts":{},"parameters":{"Output":"STRING"}},"parameters":{"script":[],"word":"w"},"runner":{"image":"sha256:1"},"settings":{"variables of secrets and config maps":["Variables[kind=SECRET, name=Constant[value=JsonString[value=db], expressionSelector=Optional.empty], keys={PASSWORD=password}, isOptional=false]"]},"sources":{}}',1,'{"p":{"Output":"done"},"a":{}}',1793527200000000000,NULL,NULL);
INSERT INTO "step_keys" VALUES(1,'own','old-pipeline','comp-own',1793527200000000000,'adecf7981af544a7f037f935aad2f1263d77acbda8740a39720c81f6cad1f91a','{"artifacts":{},"cacheKey":"my-key","command":[["work"],["--input","{{$}}"]],"component":"comp-own","environment":{},"image":"sample:1","outputs":{"artifacts":{},"parameters":{"Output":"STRING"}},"parameters":{"script":[],"word":"w"},"runner":{"image":"sha256:1"},"settings":{"variables of secrets and config maps":["Variables[kind=SECRET, name=Constant[value=JsonString[value=db], expressionSelector=Optional.empty], keys={DB_USER=user, PASSWORD=password}, isOptional=false]"]},"sources":{}}',1,'{"p":{"Output":"done"},"a":{}}',1793527200000000000,NULL,NULL);
INSERT INTO "step_keys" VALUES(1,'plain','old-pipeline','comp-plain',1793527200000000000,'777c9ff53fd326f97c8f2dbdefc2761ecb6dc4b21dc8e36de29d67f82a78d379','{"artifacts":{},"command":[["work"],["--input","{{$}}"]],"component":"comp-plain","environment":{},"image":"sample:1","outputs":{"artifacts":{},"parameters":{"Output":"STRING"}},"parameters":{"script":[],"word":"w"},"runner":{"image":"sha256:1"},"settings":{},"sources":{}}',1,'{"p":{"Output":"done"},"a":{}}',1793527200000000000,NULL,NULL);
INSERT INTO "step_keys" VALUES(1,'unknown','old-pipeline','comp-unknown',1793527200000000000,'676dc6ce307ba0261da70dff8e7c758154ca4ce4ac36bca9754e089da05d6745','{"artifacts":{},"command":[["work"],["--input","{{$}}"]],"component":"comp-unknown","environment":{},"image":"unknown","outputs":{"artifacts":{},"parameters":{"Output":"STRING"}},"parameters":{"script":[],"word":"w"},"runner":{"image":"sha256:1"},"settings":{"variables of secrets and config maps":["Variables[kind=SECRET, name=Constant[value=JsonString[value=db], expressionSelector=Optional.empty], keys={DB_USER=user, PASSWORD=password}, isOptional=false]"]},"sources":{}}',0,'{"p":{"Output":"done"},"a":{}}',1793527200000000000,NULL,NULL);
INSERT INTO "step_keys" VALUES(1,'variables','old-pipeline','comp-variables',1793527200000000000,'9cc7405d044b6887956f374ac8e6c8eab9caa60a4a1a376234acf1f36c56c981','{"artifacts":{},"command":[["work"],["--input","{{$}}"]],"component":"comp-variables","environment":{},"image":"sample:1","outputs":{"artifacts":{},"parameters":{"Output":"STRING"}},"parameters":{"script":[],"word":"w"},"runner":{"image":"sha256:1"},"settings":{"variable POD":"metadata.name","variables of secrets and config maps":["Variables[kind=SECRET, name=Constant[value=JsonString[value=db], expressionSelector=Optional.empty], keys={DB_USER=user, PASSWORD=password}, isOptional=false]","Variables[kind=CONFIG_MAP, name=Constant[value=JsonString[value=levels], expressionSelector=Optional.empty], keys={LEVEL=log.level}, isOptional=true]"]},"sources":{}}',1,'{"p":{"Output":"done"},"a":{}}',1793527200000000000,NULL,NULL);
INSERT INTO "step_keys" VALUES(1,'volumes','old-pipeline','comp-volumes',1793527200000000000,'ff67552b02e333dc0219772d7c92a8b1f92c18328e157f61b714b8d8cf0544f3','{"artifacts":{},"command":[["work"],["--input","{{$}}"]],"component":"comp-volumes","environment":{},"image":"sample:1","outputs":{"artifacts":{},"parameters":{"Output":"STRING"}},"parameters":{"script":[],"word":"w"},"runner":{"image":"sha256:1"},"settings":{"mounted secrets, config maps and folders":["MapFiles[kind=SECRET, name=Constant[value=JsonString[value=db], expressionSelector=Optional.empty], mountPath=/etc/my db, and more, isOptional=false]","MapFiles[kind=CONFIG_MAP, name=Constant[value=JsonString[value=levels], expressionSelector=Optional.empty], mountPath=/etc/levels, isOptional=true]","Claim[name=Constant[value=JsonString[value=data], expressionSelector=Optional.empty], mountPath=/data, subPath=]","Claim[name=Constant[value=JsonString[value=data], expressionSelector=Optional.empty], mountPath=/part, subPath=a/b]","Scratch[name=Constant[value=JsonString[value=tmp], expressionSelector=Optional.empty], mountPath=/scratch]"]},"sources":{}}',1,'{"p":{"Output":"done"},"a":{}}',1793527200000000000,NULL,NULL);
INSERT INTO "step_keys" VALUES(2,'fails','old-pipeline','comp-fails',1793527260000000000,'9e34df2e5f197d0efd0ecc7f18570e46bf920c3b4dbcfdb62fe440da9df3b0ef','{"artifacts":{},"command":[["work"],["--input","{{$}}"]],"component":"comp-fails","environment":{},"image":"fails","outputs":{"artifacts":{},"parameters":{"Output":"STRING"}},"parameters":{"script":[],"word":"w"},"runner":{"image":"sha256:1"},"settings":{},"sources":{}}',1,NULL,NULL,NULL,NULL);
INSERT INTO "step_keys" VALUES(2,'named','old-pipeline','comp-named',1793527260000000000,'f80a2a9230fdf67e080deb1263c708a52bdf78ecab1060fbdb45ac68c028a1e8','{"artifacts":{},"command":[["work"],["--input","{{$}}"]],"component":"comp-named","environment":{},"image":"sample:1","outputs":{"artifacts":{},"parameters":{"Output":"STRING"}},"parameters":{"script":[],"word":"w"},"runner":{"image":"sha256:1"},"settings":{"variables of secrets and config maps":["Variables[kind=SECRET, name=Constant[value=JsonString[value=db], expressionSelector=Optional.empty], keys={PASSWORD=password}, isOptional=false]"]},"sources":{}}',1,NULL,NULL,NULL,NULL);
INSERT INTO "step_keys" VALUES(2,'own','old-pipeline','comp-own',1793527260000000000,'adecf7981af544a7f037f935aad2f1263d77acbda8740a39720c81f6cad1f91a','{"artifacts":{},"cacheKey":"my-key","command":[["work"],["--input","{{$}}"]],"component":"comp-own","environment":{},"image":"sample:1","outputs":{"artifacts":{},"parameters":{"Output":"STRING"}},"parameters":{"script":[],"word":"w"},"runner":{"image":"sha256:1"},"settings":{"variables of secrets and config maps":["Variables[kind=SECRET, name=Constant[value=JsonString[value=db], expressionSelector=Optional.empty], keys={DB_USER=user, PASSWORD=password}, isOptional=false]"]},"sources":{}}',1,NULL,NULL,NULL,NULL);
INSERT INTO "step_keys" VALUES(2,'plain','old-pipeline','comp-plain',1793527260000000000,'777c9ff53fd326f97c8f2dbdefc2761ecb6dc4b21dc8e36de29d67f82a78d379','{"artifacts":{},"command":[["work"],["--input","{{$}}"]],"component":"comp-plain","environment":{},"image":"sample:1","outputs":{"artifacts":{},"parameters":{"Output":"STRING"}},"parameters":{"script":[],"word":"w"},"runner":{"image":"sha256:1"},"settings":{},"sources":{}}',1,NULL,NULL,NULL,NULL);
INSERT INTO "step_keys" VALUES(2,'unknown','old-pipeline','comp-unknown',1793527260000000000,'1d1fcd7bff4d3b3adaced34dc91645cb49de538932946593550280eb6f704fff','{"artifacts":{},"command":[["work"],["--input","{{$}}"]],"component":"comp-unknown","environment":{},"image":"unknown","outputs":{"artifacts":{},"parameters":{"Output":"STRING"}},"parameters":{"script":[],"word":"w"},"runner":{"image":"sha256:1"},"settings":{"variables of secrets and config maps":["Variables[kind=SECRET, name=Constant[value=JsonString[value=db], expressionSelector=Optional.empty], keys={DB_USER=user, PASSWORD=password}, isOptional=false]"]},"sources":{}}',0,'{"p":{"Output":"done"},"a":{}}',1793527260000000000,NULL,NULL);
INSERT INTO "step_keys" VALUES(2,'variables','old-pipeline','comp-variables',1793527260000000000,'9cc7405d044b6887956f374ac8e6c8eab9caa60a4a1a376234acf1f36c56c981','{"artifacts":{},"command":[["work"],["--input","{{$}}"]],"component":"comp-variables","environment":{},"image":"sample:1","outputs":{"artifacts":{},"parameters":{"Output":"STRING"}},"parameters":{"script":[],"word":"w"},"runner":{"image":"sha256:1"},"settings":{"variable POD":"metadata.name","variables of secrets and config maps":["Variables[kind=SECRET, name=Constant[value=JsonString[value=db], expressionSelector=Optional.empty], keys={DB_USER=user, PASSWORD=password}, isOptional=false]","Variables[kind=CONFIG_MAP, name=Constant[value=JsonString[value=levels], expressionSelector=Optional.empty], keys={LEVEL=log.level}, isOptional=true]"]},"sources":{}}',1,NULL,NULL,NULL,NULL);
INSERT INTO "step_keys" VALUES(2,'volumes','old-pipeline','comp-volumes',1793527260000000000,'ff67552b02e333dc0219772d7c92a8b1f92c18328e157f61b714b8d8cf0544f3','{"artifacts":{},"command":[["work"],["--input","{{$}}"]],"component":"comp-volumes","environment":{},"image":"sample:1","outputs":{"artifacts":{},"parameters":{"Output":"STRING"}},"parameters":{"script":[],"word":"w"},"runner":{"image":"sha256:1"},"settings":{"mounted secrets, config maps and folders":["MapFiles[kind=SECRET, name=Constant[value=JsonString[value=db], expressionSelector=Optional.empty], mountPath=/etc/my db, and more, isOptional=false]","MapFiles[kind=CONFIG_MAP, name=Constant[value=JsonString[value=levels], expressionSelector=Optional.empty], mountPath=/etc/levels, isOptional=true]","Claim[name=Constant[value=JsonString[value=data], expressionSelector=Optional.empty], mountPath=/data, subPath=]","Claim[name=Constant[value=JsonString[value=data], expressionSelector=Optional.empty], mountPath=/part, subPath=a/b]","Scratch[name=Constant[value=JsonString[value=tmp], expressionSelector=Optional.empty], mountPath=/scratch]"]},"sources":{}}',1,NULL,NULL,NULL,NULL);
CREATE TABLE task_artifacts (
  run integer not null references runs on delete cascade,
  path text not null,
  direction text not null,
  name text not null,
  position integer not null,
  digest text,
  uri text not null,
  type text not null,
  metadata text not null,
  primary key (run, path, direction, name, position)) without rowid;
CREATE TABLE tasks (
  run integer not null references runs on delete cascade,
  path text not null,
  position integer not null,
  generation integer not null,
  kind text not null,
  state text not null,
  attempts integer not null,
  started integer,
  finished integer,
  inputs text,
  outputs text,
  failure text,
  skip_kind text,
  skip_task text,
  origin_run text,
  origin_task text,
  primary key (run, path));
INSERT INTO "tasks" VALUES(1,'fails',0,1,'STEP','FAILED',1,1793527200000000000,1793527200000000000,'{"p":{"script":[],"word":"w"},"a":{}}',NULL,'{"reason":"ended with exit status 3","exitStatus":3,"log":"@STORE@/runs/old-pipeline-20261101-100000-1a2b3c4d/tasks/fails/log.txt"}',NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(1,'after',1,1,'STEP','SKIPPED',0,NULL,1793527200000000000,NULL,NULL,NULL,'FAILURE','fails',NULL,NULL);
INSERT INTO "tasks" VALUES(1,'named',2,1,'STEP','SUCCEEDED',1,1793527200000000000,1793527200000000000,'{"p":{"script":[],"word":"w"},"a":{}}','{"p":{"Output":"done"},"a":{}}',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(1,'own',3,1,'STEP','SUCCEEDED',1,1793527200000000000,1793527200000000000,'{"p":{"script":[],"word":"w"},"a":{}}','{"p":{"Output":"done"},"a":{}}',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(1,'plain',4,1,'STEP','SUCCEEDED',1,1793527200000000000,1793527200000000000,'{"p":{"script":[],"word":"w"},"a":{}}','{"p":{"Output":"done"},"a":{}}',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(1,'unknown',5,1,'STEP','SUCCEEDED',1,1793527200000000000,1793527200000000000,'{"p":{"script":[],"word":"w"},"a":{}}','{"p":{"Output":"done"},"a":{}}',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(1,'variables',6,1,'STEP','SUCCEEDED',1,1793527200000000000,1793527200000000000,'{"p":{"script":[],"word":"w"},"a":{}}','{"p":{"Output":"done"},"a":{}}',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(1,'volumes',7,1,'STEP','SUCCEEDED',1,1793527200000000000,1793527200000000000,'{"p":{"script":[],"word":"w"},"a":{}}','{"p":{"Output":"done"},"a":{}}',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(2,'fails',0,1,'STEP','FAILED',1,1793527260000000000,1793527260000000000,'{"p":{"script":[],"word":"w"},"a":{}}',NULL,'{"reason":"ended with exit status 3","exitStatus":3,"log":"@STORE@/runs/old-pipeline-20261101-100100-1a2b3c4e/tasks/fails/log.txt"}',NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(2,'after',1,1,'STEP','SKIPPED',0,NULL,1793527260000000000,NULL,NULL,NULL,'FAILURE','fails',NULL,NULL);
INSERT INTO "tasks" VALUES(2,'named',2,1,'STEP','CACHED',0,NULL,1793527260000000000,'{"p":{"script":[],"word":"w"},"a":{}}','{"p":{"Output":"done"},"a":{}}',NULL,NULL,NULL,'old-pipeline-20261101-100000-1a2b3c4d','named');
INSERT INTO "tasks" VALUES(2,'own',3,1,'STEP','CACHED',0,NULL,1793527260000000000,'{"p":{"script":[],"word":"w"},"a":{}}','{"p":{"Output":"done"},"a":{}}',NULL,NULL,NULL,'old-pipeline-20261101-100000-1a2b3c4d','own');
INSERT INTO "tasks" VALUES(2,'plain',4,1,'STEP','CACHED',0,NULL,1793527260000000000,'{"p":{"script":[],"word":"w"},"a":{}}','{"p":{"Output":"done"},"a":{}}',NULL,NULL,NULL,'old-pipeline-20261101-100000-1a2b3c4d','plain');
INSERT INTO "tasks" VALUES(2,'unknown',5,1,'STEP','SUCCEEDED',1,1793527260000000000,1793527260000000000,'{"p":{"script":[],"word":"w"},"a":{}}','{"p":{"Output":"done"},"a":{}}',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(2,'variables',6,1,'STEP','CACHED',0,NULL,1793527260000000000,'{"p":{"script":[],"word":"w"},"a":{}}','{"p":{"Output":"done"},"a":{}}',NULL,NULL,NULL,'old-pipeline-20261101-100000-1a2b3c4d','variables');
INSERT INTO "tasks" VALUES(2,'volumes',7,1,'STEP','CACHED',0,NULL,1793527260000000000,'{"p":{"script":[],"word":"w"},"a":{}}','{"p":{"Output":"done"},"a":{}}',NULL,NULL,NULL,'old-pipeline-20261101-100000-1a2b3c4d','volumes');
CREATE INDEX task_artifacts_by_digest on task_artifacts (digest) where digest is not null;
CREATE INDEX step_keys_by_key on step_keys (key);
CREATE INDEX step_keys_by_place on step_keys (pipeline, path, noted);
CREATE INDEX step_keys_by_component on step_keys (component, noted);
COMMIT;
