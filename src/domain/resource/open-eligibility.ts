/**
 * Which need category an Open Eligibility service term belongs to, by the term's id.
 *
 * Source of the ids and their tree: Human Services Taxonomy by Aunt Bertha, Inc. (Open Eligibility Project,
 * http://openeligibility.org, version 2.0), licensed CC BY-SA 3.0
 * (https://creativecommons.org/licenses/by-sa/3.0/). Changes: only the ids are kept, grouped by the category we
 * read them as. This table is under the same licence. The second of the two terms with the id 1206 (Primary Care
 * below Medical Care) is written 1206-1.
 */
import type { Category } from './categories';

const IDS: Partial<Record<Category, string>> = {
  'financial-insecurity': '1107 1113 1118 1200 1232 1233 1237 1256 1257 1259 1260 1262 1263 1265 1266 1267 1269 1270',
  'food-insecurity': '1102 1114 1120 1127 1128 1129 1130 1131 1132 1133 1134 1234 1235 1258',
  'medical-cost-burden': '1115 1199 1201 1203 1204 1236 1238 1240 1241',
  'housing-instability':
    '1103 1116 1136 1137 1139 1140 1142 1143 1144 1145 1146 1147 1148 1149 1150 1243 1245 1264 1295 1329',
  'transportation-insecurity': '1105 1117 1172 1173 1174 1175 1176 1177 1205 1242 1251 1252 1253 1254 1322',
  'utility-insecurity': '1119 1138 1244',
  homelessness: '1121 1135 1152 1153 1154',
  'intimate-partner-violence': '1123 1124 1125 1151',
  'inadequate-housing': '1141 1246',
  'material-hardship': '1104 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171',
  'personal-health-literacy': '1190 1191 1192 1193 1194 1195 1196 1197 1198 1333 1334 1335 1336 1337 1338 1339 1340',
  'health-insurance-coverage-status': '1202 1239 1268',
  'educational-attainment':
    '1109 1247 1248 1249 1250 1296 1317 1318 1319 1320 1321 1323 1324 1325 1327 1328 1330 1331 1332 1342 1343 1344 1345 1346 1347 1349 1350 1352 1355 1356',
  'employment-status':
    '1110 1255 1261 1297 1341 1353 1354 1357 1358 1359 1360 1361 1362 1363 1364 1365 1366 1368 1369 1370 1371 1372 1373 1374',
  'social-connection': '1303 1304 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316',
  'language-access': '1326 1348 1390',
  'digital-literacy': '1351 1367',
  'psychiatric-need': '1126 1214 1231',
  'therapeutic-need': '1178 1179 1180 1181 1182 1183 1220 1225 1226',
  'medical-need':
    '1184 1185 1186 1187 1188 1189 1206 1206-1 1207 1208 1209 1210 1211 1212 1213 1215 1216 1217 1218 1219 1221 1222 1223 1224 1227 1228 1229 1230',
  'psychosocial-need':
    '1277 1278 1279 1280 1281 1282 1283 1284 1285 1286 1287 1288 1289 1290 1291 1298 1299 1300 1301 1302',
};

/** By id; terms that fit no category are absent. */
export const OPEN_ELIGIBILITY: ReadonlyMap<string, Category> = new Map(
  (Object.entries(IDS) as [Category, string][]).flatMap(([category, ids]) =>
    ids.split(' ').map((id): [string, Category] => [id, category]),
  ),
);
