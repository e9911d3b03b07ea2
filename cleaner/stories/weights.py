"""The tables of the story splitter, written by scripts/train_stories."""

# fmt: off
from cleaner.stories.model import Table

HEADLINE = Table(-2.067, 1.286, -2.528, """
+1.968 closes>0.5
+1.094 twin>0.5 ownsupport>0.931
+0.829 cross<=0.358 below>0.17 local>4.43 peak>-2.17
+0.598 cross<=0.358 below>0.17 local>4.43 peak<=-2.17
-0.482 others>13.5
+0.438 cross<=0.394 below>0.17 runbelow>1.5 tokens>4.5
+0.427 cross<=0.358 below>0.17 local<=4.43
-0.377 others>18.5
-0.374 ownsupport<=0.0303 cross>0.311
+0.371 words>13.5
+0.346 capsdiff<=0.875 closes>0.5
+0.336 signed>0.5 below>0.6
+0.328 cross<=0.426 longer>6.5 below>0.0727 local>2.46
+0.308 cross<=0.394 below>0.17 runbelow>1.5 tokens<=4.5
+0.300 others<=8.5 signed>0.5 below>0.0727
+0.294 twin>0.5 ownsupport<=0.931
-0.277 others>8.5 per<=0.202
+0.275 keyhead<=0.833 closes>0.5 others<=2.5
+0.267 cross<=0.457 below>0.17 local>3 peak>-2.57
+0.262 others<=13.5 closes>0.5
+0.236 cross<=0.426 longer>6.5 below>0.0727 local<=2.46
+0.229 local>4.63 echo>0 runbelow>1.5
-0.224 keyhead>0.833
+0.222 twin>0.5 per>0.208
-0.216 capsdiff>0.875
+0.213 cross<=0.394 below>0.17 runbelow<=1.5
+0.210 cross<=0.457 longer>6.5 below>0.0727 runbelow>1.5
+0.207 below>0.118 signed>0.5 echo>0.176
+0.204 below>0.857 signed>0.5
+0.203 words>16.5
+0.198 local>3.51 below>0.231 peak>-2.72 ownsupport>0.0303
-0.198 capsdiff>0.667
-0.193 twin<=0.5 capsdiff>0.133 above>0.286
+0.192 cross<=0.358 below<=0.17
-0.191 per<=-0.0632 runbelow<=1.5
+0.184 cross<=0.524 longer>6.5 below>0.296 runbelow>1.5
+0.182 twin<=0.5 signed>0.5
+0.182 closes<=0.5 signed>0.5
+0.178 tokens>3.5 below>0.17 signed>0.5
+0.176 signed>0.5 below>0.267
+0.175 ownsupport>0.0303 runbelow>2.5 below>0.368 words>3.5
+0.174 cross<=0.457 below>0.17 local>3 peak<=-2.57
+0.172 others<=7.5 closes>0.5
+0.171 twin>0.5 ownsupport>0.931 tokens>5.5
+0.171 runbelow>1.5 echo>0 signed>0.5
-0.168 ownsupport<=0.0303 keyhead>0.174
+0.168 local>2.46 others<=4.5 below>0.0727 leadtail>0.14
+0.166 cross<=0.426 longer>6.5 below<=0.0727
+0.160 ownsupport>0.0303 longer>5.5 below>0.316 runbelow>2.5
+0.160 peak>-1.04 ownsupport>0.0303 below>0.0727
+0.159 cross<=0.426 longer<=6.5 local>10.1
+0.158 capsdiff<=0.923 others<=0.5 runabove>2.5
+0.157 cross<=0.524 runbelow>1.5 echo>0 tokens>4.5
+0.155 others<=7.5 signed>0.5 below>0.17
-0.153 runbelow<=1.5 cross>0.311
+0.152 capsdiff<=0.667 longer>-0.5 below>0.278 leadtail>0.263 others<=3.5
+0.151 twin>0.5 local>-1.44
+0.149 peak>0 echo>0 ownsupport>0.0303
+0.147 capsdiff<=0.667 runbelow>2.5 echo>0 tokens>4.5
+0.144 others<=0.5 ownsupport>0.872
-0.143 others>8.5 per<=0.176
+0.143 cross<=0.457 longer>6.5 below>0.0727 runbelow<=1.5
+0.143 cross<=0.545 longer>6.5 below>0.333 leadtail>0.148
+0.137 ownsupport>0.0303 twin>0.5
+0.136 others<=13.5 signed>0.5 below>0.6
+0.136 signed>0.5 below>0.296
+0.135 local>2.21 below>0.211 longer>4.5
+0.134 ownsupport>0.0303 echo>0 runbelow>2.5 tokens>4.5
+0.132 others<=8.5 signed>0.5 below>0.429
-0.129 signed<=0.5 leadtail<=0.103 ownsupport<=0.786
+0.129 local>3.51 below>0.231 peak>-2.72 ownsupport<=0.0303
-0.128 others>7.5 per<=0.208
-0.124 keyhead>0.833 ownsupport<=0.843
+0.124 others<=2.5 signed>0.5 below>0.08
-0.121 others>14.5
+0.121 others<=14.5 closes>0.5
+0.120 runbelow>1.5 below>0.2 signed>0.5
+0.119 capsdiff<=0.667 tokens>4.5 below>0.296 leadtail>0.167 others<=5.5
-0.118 capsdiff>0.9
+0.117 cross<=0.524 longer>6.5 below>0.296 runbelow<=1.5
+0.117 others<=6.5 leadtail>0.232 below>0.267 words>3.5 capsdiff<=0.55
+0.116 ownsupport>0.0303 echo>0 runbelow>2.5 others<=3.5
+0.115 capsdiff<=0.875 closes<=0.5 runabove>2.5 below>0.118
+0.115 peak>-1.37 capsdiff<=0.667 below>0.0727
-0.113 capsdiff>0.923 signed<=0.5
+0.113 local>4.63 echo>0 runbelow<=1.5
+0.112 keyhead<=0.757 below>0.118 signed>0.5 above<=0.406
+0.111 others<=4.5 signed>0.5 below>0.556
+0.109 cross<=0.457 below>0.17 local<=3
+0.107 others<=18.5 signed>0.5 below>0.6
-0.107 tokens<=3.5 per<=0.254
+0.106 capsdiff<=0.9 words>13.5
-0.104 ownsupport<=0.0303 cross<=0.311
+0.102 keyhead<=0.833 below>0.118 signed>0.5 above<=0.406
+0.102 others<=2.5 capsdiff<=0.0341 runbelow>2.5 words>4.5
+0.101 local>2.46 others<=4.5 below>0.0727 leadtail<=0.14
+0.098 keyhead<=0.833 closes>0.5
+0.097 others<=18.5 signed>0.5 echo>0.136
-0.097 words<=13.5 twin<=0.5 keyhead>0.616
+0.096 cross>0.358 local>12.5
-0.096 local<=4.63 twin<=0.5 signed<=0.5
+0.095 closes<=0.5 peak>3.16 below>0
+0.095 leadtail>0.106 below>0.296 words>3.5 ownsupport>0.229 runabove>2.5
+0.094 cross<=0.457 longer>6.5 below<=0.0727
-0.094 cross>0.545 ownsupport<=0.52
+0.094 capsdiff<=0.9 closes>0.5
+0.094 cross<=0.457 longer<=6.5 local>9.76
+0.093 twin>0.5 ownsupport>0.931 others<=1.5
+0.093 ownsupport>0.25 others<=0.5 runabove>2.5
+0.093 keyhead<=0.141 below>0.0571 leadtail>0.121 above<=0.2
-0.093 cross>0.457 twin<=0.5
-0.092 cross>0.358 local<=12.5
-0.092 peak<=-1.04 signed<=0.5 twin<=0.5
-0.091 cross>0.394 twin<=0.5
+0.091 peak>-3.65 below>0.0727 per>0.181
+0.091 cross<=0.524 runbelow>1.5 echo>0 tokens<=4.5
-0.090 closes<=0.5 runabove<=2.5 cross>0.311 runbelow<=2.5
+0.090 tokens>3.5 above<=0.156 below>0.118 local>5.92
+0.090 capsdiff<=0.5 words>13.5
-0.090 twin<=0.5 signed<=0.5 others>1.5 local<=14.6
-0.089 others>8.5 per>0.202
-0.089 local<=2.21 twin<=0.5 signed<=0.5
-0.089 others>7.5 keyhead>0.155
-0.088 ownsupport<=0.0303
+0.088 words<=13.5 twin>0.5
+0.088 above<=0.286 tokens>4.5 below>0.125 crossz<=-3.29
-0.087 closes<=0.5 peak<=2.94 longer<=6.5 cross>0.279
-0.087 local<=3.51 twin<=0.5
-0.087 twin<=0.5 signed<=0.5 peak<=-2.17 others>2.5
+0.087 ownsupport>0.0303 runbelow>2.5 below>0.368 words<=3.5
+0.087 others<=8.5 signed>0.5 below<=0.0727
+0.087 capsdiff<=0.667 longer>-0.5 below>0.278 leadtail>0.263 others>3.5
+0.087 keyhead<=0.649 above<=0.286 below>0.0571 leadtail>0.222 ownsupport>0.24
+0.086 cross>0.394 twin>0.5
+0.086 cross<=0.394 below<=0.17
+0.086 closes<=0.5 peak>2.94 below>0.118
-0.086 cross>0.426
+0.086 others<=13.5 leadtail>0.115 below>0.286 words>3.5 capsdiff<=0.55
-0.085 peak<=-1.37 signed<=0.5 twin<=0.5
+0.085 local>39.2 words>10.5
-0.085 local<=2.46 twin<=0.5
-0.084 twin<=0.5 above>0.286 others>3.5
-0.084 twin<=0.5 signed<=0.5 others>2.5 cross>0.271
-0.084 cross>0.524 signed<=0.5
-0.083 cross>0.524
+0.082 others<=8.5 capsdiff<=0.075 words>5.5 runbelow>2.5
+0.082 cross<=0.545 longer>6.5 below>0.333 leadtail<=0.148
-0.082 closes<=0.5 tokens<=3.5 per<=0.254
-0.082 twin<=0.5 signed<=0.5 local<=14.6 others>1.5
-0.082 closes<=0.5 peak<=3.16 twin<=0.5 signed<=0.5
+0.082 ownsupport>0.0303 below>0.17 runbelow>3.5
-0.082 cross>0.457
+0.082 twin>0.5 per<=0.208 ownsupport>0.953
-0.081 signed<=0.5 leadtail<=0.14 keyhead>0.0694
-0.081 closes<=0.5 signed<=0.5 crossz>-2.97 twin<=0.5
-0.081 closes<=0.5 local<=8.51 longer<=5.5
-0.081 peak<=-3.65 runbelow<=1.5
-0.081 closes<=0.5 before>0.5 cross>0.296 signed<=0.5
-0.081 signed<=0.5 crossz>-4.59 others>1.5
+0.080 ownsupport>0.0303 below>0.118 runbelow>3.5 above<=0.579
+0.079 others<=8.5 closes>0.5
-0.079 peak<=0 closes<=0.5 signed<=0.5
+0.079 capsdiff<=0.667 runbelow>2.5 echo>0 tokens<=4.5
+0.079 closes<=0.5 local>8.51 below>0.17
-0.079 cross>0.19 ownsupport<=0.0303 signed<=0.5 local<=9.76
+0.078 closes<=0.5 runabove>2.5 capsdiff<=0.467
-0.078 ownsupport<=0.25 keyhead>0.195
+0.076 others<=18.5 closes>0.5
+0.076 local>3.51 below>0.231 peak<=-2.72
+0.076 per>-0.0632 others<=1.5 leadtail>0.0847 below>0.161
-0.075 closes<=0.5 per<=0.172 runbelow<=2.5 signed<=0.5
-0.075 closes<=0.5 cross>0.206 tokens<=3.5 per<=0.254
-0.074 closes<=0.5 signed<=0.5 leadtail<=0.14 keyhead>0.0694
+0.073 keyhead<=0.833 closes>0.5 others>2.5
+0.073 runbelow>1.5 echo>0 signed<=0.5 above<=0.292
-0.072 capsdiff>0.923 signed<=0.5 crossz>-4.29
-0.072 closes<=0.5 runabove<=1.5 per<=0.176
+0.072 twin>0.5 ownsupport>0.931 tokens<=5.5
+0.072 ownsupport>0.0303 longer>5.5 below>0.316 runbelow<=2.5
+0.071 capsdiff<=0.625 local>39.2 words>10.5
-0.071 above>0.286 others>3.5
+0.071 capsdiff<=0.667 tokens>4.5 below>0.296 leadtail>0.167 others>5.5
+0.071 capsdiff<=0.9 others<=0.5 runabove>2.5
+0.071 ownsupport>0.0303 twin<=0.5 signed>0.5
-0.070 twin<=0.5 capsdiff>0.0341 above>0.286
+0.070 closes<=0.5 before<=0.5 crossz<=-2.97
-0.070 others>7.5 per<=0.208 below<=0.556
-0.069 others>0.5 per<=0.00404 words<=3.5
+0.069 capsdiff<=0.923 others<=0.5 runabove>2.5 ownsupport>0.139
+0.069 cross<=0.524 longer>6.5 below<=0.296
+0.069 cross<=0.524 longer<=6.5 local>10.1
+0.069 others<=6.5 leadtail>0.232 below>0.267 words>3.5 capsdiff>0.55
-0.068 closes<=0.5 cross>0.19 before>0.5 ownsupport<=0.872 per<=0.108
+0.068 twin<=0.5 capsdiff<=0.133
-0.068 closes<=0.5 signed<=0.5 crossz>-2.97 others>0.5
+0.068 ownsupport>0.0303 echo>0 runbelow>2.5 tokens<=4.5
+0.067 below>0.118 signed>0.5 echo<=0.176
-0.067 closes<=0.5 signed<=0.5 local<=14.6 twin<=0.5 others>0.5
+0.067 others<=13.5 local>36 words>10.5
+0.067 peak>-1.04 ownsupport>0.0303 below<=0.0727
+0.067 peak>0 echo>0 ownsupport<=0.0303
-0.067 twin<=0.5 capsdiff>0.133 keyhead>0.155 signed<=0.5
-0.066 capsdiff>0.9 signed<=0.5
-0.066 words<=13.5 keyhead>0.0727 leadtail<=0.145 signed<=0.5
-0.066 signed<=0.5 leadtail<=0.103 cross>0.18
+0.066 others<=18.5 per>0.328 peak>-16.3 below>0.333
-0.065 words<=14.5 cross>0.206 ownsupport<=0.0303 signed<=0.5
+0.065 words>14.5
+0.064 closes<=0.5 runabove>1.5 capsdiff<=0.153
-0.064 capsdiff<=0.875 closes<=0.5 runabove<=2.5 cross>0.206
+0.064 peak>-4.01 echo>0.0588 per>0.181
-0.064 words<=13.5 twin<=0.5 keyhead>0.46 signed<=0.5
+0.064 runbelow>1.5 below>0.2 signed<=0.5 leadtail>0.418
-0.064 twin<=0.5 signed<=0.5 local<=15.4 others>1.5
-0.062 ownsupport<=0.1 keyhead>0.174
-0.061 others>17.5
-0.061 keyhead>0.141 others>3.5
-0.059 capsdiff>0.5 keyhead>0.152
-0.059 closes<=0.5 keyhead>0.0727 runbelow<=1.5 per<=0.176
+0.059 local>2.46 others<=4.5 below<=0.0727
-0.059 twin<=0.5 capsdiff>0.0341 above>0.286 echo<=0.429
+0.059 others<=7.5 closes<=0.5 per>0.336
+0.059 capsdiff<=0.875 closes<=0.5 words>4.5 below>0.211
-0.058 closes<=0.5 per<=0.328 tokens<=3.5 cross>0.206
+0.057 closes<=0.5 per>0.172 below>0.118
-0.057 local<=39.2 others>17.5
-0.056 others>1.5 keyhead>0.122 signed<=0.5 twin<=0.5
-0.056 words<=13.5 peak<=-4.01 runbelow<=2.5
+0.056 ownsupport>0.1 below>0.118 words>4.5 leadtail>0.18
+0.056 others<=1.5 ownsupport>0.762
+0.056 others<=7.5 closes>0.5 ownsupport>0.5
+0.056 below>0.118 signed<=0.5 leadtail>0.432
-0.055 others>4.5 above>0.156
+0.055 others<=18.5 per>0.328 above<=0.227 below>0
-0.055 others>0.5 per<=0.00721 words<=3.5
+0.055 closes<=0.5 tokens>3.5 below>0.35 ownsupport>0.179
+0.055 below>0.118 signed>0.5 below<=0.857
+0.054 ownsupport>0.0303 echo>0 runbelow>2.5 others>3.5
+0.054 capsdiff<=0.9 words<=13.5 peak>-3.78 below>0.0571 above<=0.415
-0.054 twin<=0.5 keyhead>0.616
-0.053 peak<=-4.01 runbelow<=1.5
-0.053 twin<=0.5 capsdiff>0.0341 above>0.25 below<=0.533
+0.053 tokens>3.5 below>0.17 signed<=0.5 runabove>2.5 before<=0.5
-0.053 others>7.5 per<=0.219
+0.053 others<=18.5 words>13.5
-0.050 words<=16.5 twin<=0.5 keyhead>0.46 runabove<=2.5
+0.050 per>-0.0632 peak>-5.35 below>0.0571 words>4.5
+0.050 others<=17.5 closes>0.5
-0.049 others>6.5
+0.049 capsdiff<=0.667 longer>-0.5 below>0.278 leadtail<=0.263
+0.049 keyhead<=0.141 below>0.0571 leadtail>0.121 above>0.2
+0.049 words<=13.5 peak>-4.01 echo>0.0588 above<=0.318
+0.049 others<=2.5 signed>0.5 below<=0.08
+0.049 others<=2.5 signed<=0.5 leadtail>0.418
-0.048 keyhead>0.757
+0.048 others<=13.5 local>36
+0.048 cross<=0.426 longer<=6.5 local<=10.1
-0.048 ownsupport>0.0303 echo<=0
+0.048 capsdiff<=0.923 others<=0.5 runabove<=2.5
-0.048 words<=16.5 peak<=-4.01 leadtail<=0.234 signed<=0.5
+0.047 leadtail>0.106 below>0.296 words>3.5 ownsupport>0.229 runabove<=2.5
+0.047 others<=8.5 signed<=0.5 crossz<=-4.59
+0.047 capsdiff<=0.9 closes<=0.5 runabove>1.5 words>4.5 below>0.118
-0.046 peak<=-3.65 runbelow>1.5 capsdiff>0.333
+0.046 keyhead<=0.833 closes<=0.5 runabove>1.5 capsdiff<=0.153
-0.045 others>2.5 keyhead>0.126
+0.045 others<=7.5 signed>0.5 below<=0.17
+0.045 others<=7.5 signed<=0.5 leadtail>0.319
-0.045 keyhead>0.649
+0.045 keyhead<=0.757 below>0.118 signed>0.5 above>0.406
+0.045 others<=13.5 closes<=0.5 per>0.176 below>0.0727
-0.044 twin<=0.5 keyhead>0.636
-0.044 capsdiff>0.625 keyhead>0.195
-0.044 closes<=0.5 local<=8.51 longer>5.5 capsdiff>0.333
+0.044 keyhead<=0.757 below>0.118 signed<=0.5 runbelow>3.5
-0.044 local<=2.21 twin<=0.5 signed>0.5
-0.044 below<=0.118 capsdiff>0
-0.043 twin<=0.5 capsdiff>0.133 above<=0.286 local<=6.47
+0.043 cross<=0.524 runbelow>1.5 echo<=0
+0.043 peak>-1.37 capsdiff<=0.667 below<=0.0727
+0.043 local>2.21 below>0.211 longer<=4.5
+0.043 capsdiff<=0.5 words<=13.5 twin>0.5
+0.043 capsdiff<=0.667 tokens>4.5 below>0.296 leadtail<=0.167
+0.042 others<=13.5 leadtail>0.115 below>0.286 words>3.5 capsdiff>0.55
+0.042 ownsupport>0.0303 below>0.17 runbelow<=3.5 keyhead<=0.136
+0.042 others<=13.5 closes<=0.5 signed>0.5
-0.042 below<=0.118 keyhead>0.111
-0.042 twin<=0.5 capsdiff>0.0341 per<=-0.177
-0.042 words<=16.5 keyhead>0.293 leadtail<=0.234
+0.042 others<=2.5 capsdiff<=0.0341 runbelow>2.5 words<=4.5
+0.042 keyhead<=0.649 above<=0.286 below>0.0571 leadtail>0.222 ownsupport<=0.24
-0.041 capsdiff>0.923 signed>0.5
+0.041 cross<=0.545 longer>6.5 below<=0.333
-0.041 cross>0.19 ownsupport<=0.0303 signed<=0.5 local>9.76
+0.040 twin<=0.5 capsdiff<=0.0341
-0.040 words<=16.5 twin<=0.5 keyhead>0.616
+0.040 others<=8.5 closes<=0.5 signed>0.5
+0.040 above<=0.286 tokens>4.5 below>0.125 crossz>-3.29
+0.040 tokens>3.5 below>0.17 signed<=0.5 leadtail>0.432
-0.039 closes<=0.5 before>0.5 cross>0.296 signed>0.5
-0.039 others<=13.5 leadtail<=0.115
-0.039 closes<=0.5 peak<=2.94 longer<=6.5 cross<=0.279
+0.039 keyhead<=0.833 below>0.118 signed>0.5 above>0.406
+0.039 others<=13.5 closes<=0.5 per>0.336
+0.039 per>-0.0632 others<=1.5 ownsupport>0.783
-0.038 twin<=0.5 signed<=0.5 others>1.5 local>14.6
+0.038 others<=6.5 leadtail>0.232 below>0.267 words<=3.5
+0.038 per>-0.0632 others<=1.5 leadtail>0.0847 below<=0.161
+0.037 keyhead<=0.833 below>0.118 signed<=0.5 runbelow>3.5
-0.037 ownsupport<=0.0303 keyhead<=0.174
-0.037 closes<=0.5 runabove<=2.5 cross>0.311 runbelow>2.5
-0.037 peak<=-1.37 signed<=0.5 twin>0.5
+0.036 signed>0.5 below<=0.267
+0.036 signed<=0.5 crossz<=-4.59 others<=7.5
-0.036 closes<=0.5 per<=0.172 runbelow<=2.5 signed>0.5
-0.036 others<=13.5 closes<=0.5 per<=0.176 leadtail<=0.415
-0.036 peak<=-1.04 signed<=0.5 twin>0.5
+0.036 others<=8.5 signed<=0.5 leadtail>0.39
-0.036 signed<=0.5 leadtail>0.103 local<=1.38
-0.036 leadtail<=0.106
-0.035 twin<=0.5 capsdiff>0.133 above<=0.286 crossz>-4.59
-0.035 signed<=0.5 leadtail<=0.103 ownsupport>0.786
-0.035 twin<=0.5 signed<=0.5 others>2.5 cross<=0.271
-0.034 capsdiff>0.923
-0.034 closes<=0.5 signed<=0.5 local<=14.6 twin<=0.5 others<=0.5
-0.034 keyhead<=0.833 closes<=0.5 cross>0.19 before>0.5
+0.034 capsdiff<=0.923 others<=0.5 runabove>2.5 ownsupport<=0.139
+0.034 ownsupport>0.0303 runbelow>2.5 below<=0.368
+0.034 ownsupport>0.0303 runbelow<=2.5 cross<=0.253
-0.034 closes<=0.5 signed<=0.5 crossz>-2.97 twin>0.5
-0.034 closes<=0.5 signed<=0.5 crossz<=-2.97 others>3.5
+0.033 ownsupport>0.0303 below>0.118 runbelow>3.5 above>0.579
-0.033 capsdiff<=0.875 closes<=0.5 words<=4.5 keyhead>0.126
-0.033 twin<=0.5 signed<=0.5 peak<=-2.17 others<=2.5
+0.033 below>0.118 signed<=0.5 runbelow>3.5
-0.033 keyhead>0.833 ownsupport>0.843
+0.033 tokens>3.5 above<=0.156 below>0.118 local<=5.92
-0.033 others<=13.5 closes<=0.5 per<=0.336 leadtail<=0.415 signed<=0.5
-0.033 others<=13.5 signed<=0.5 leadtail<=0.232
-0.033 twin<=0.5 capsdiff>0.133 above<=0.286 per<=0.158
-0.033 twin<=0.5 signed<=0.5 local<=14.6 others<=1.5
+0.032 ownsupport>0.0303 echo>0 runbelow<=2.5
-0.032 others>2.5 keyhead>0.122
-0.031 local<=4.63 twin<=0.5 signed>0.5
-0.031 others<=18.5 words<=13.5 keyhead>0.258 leadtail<=0.448
+0.031 closes<=0.5 cross<=0.206
-0.031 closes<=0.5 cross>0.206 tokens>3.5 below<=0.286
-0.031 closes<=0.5 cross>0.206 tokens<=3.5 per>0.254
-0.031 others>7.5 per>0.208
+0.031 keyhead<=0.833 closes<=0.5 cross<=0.19
-0.030 per<=-0.0632 runbelow>1.5 echo<=0.176
-0.030 twin<=0.5 capsdiff>0.133 keyhead>0.155 signed>0.5
-0.030 signed<=0.5 leadtail>0.14 keyhead>0.258
-0.030 signed<=0.5 leadtail<=0.14 keyhead<=0.0694
-0.030 others<=17.5 closes<=0.5 per<=0.176 runbelow<=2.5
-0.030 closes<=0.5 peak<=3.16 twin<=0.5 signed>0.5
-0.030 others>1.5 keyhead>0.122 signed<=0.5 twin>0.5
-0.030 closes<=0.5 cross>0.19 before>0.5 ownsupport<=0.872 per>0.108
-0.029 others<=14.5 closes<=0.5 per<=0.328 runabove<=1.5
-0.029 runbelow<=1.5 cross<=0.311
+0.029 ownsupport>0.25 others<=0.5 runabove<=2.5
-0.029 others<=8.5 signed<=0.5 crossz>-4.59
+0.029 capsdiff<=0.667 runbelow>2.5 echo<=0
+0.029 capsdiff<=0.667 runbelow<=2.5 cross<=0.279
-0.029 others<=13.5 local<=36 tokens<=3.5
-0.029 ownsupport>0.0303 runbelow<=2.5 cross>0.253
-0.029 tokens<=3.5
+0.029 others<=4.5 signed>0.5 below<=0.556
+0.029 others<=4.5 signed<=0.5 leadtail>0.418
-0.029 others<=18.5 signed<=0.5 leadtail<=0.14
-0.028 peak<=0 closes<=0.5 signed>0.5
+0.028 twin>0.5 local<=-1.44
+0.028 others<=8.5 capsdiff<=0.075 words>5.5 runbelow<=2.5
+0.028 leadtail>0.106 below>0.296 words>3.5 ownsupport<=0.229
+0.028 twin<=0.5 above<=0.286 below>0.118
+0.028 others<=14.5 closes<=0.5 per>0.328
-0.028 peak<=-4.01 runbelow>1.5 leadtail<=0.192
-0.028 closes<=0.5 tokens>3.5 below<=0.35
-0.028 closes<=0.5 tokens<=3.5 per>0.254
-0.028 capsdiff>0.923 signed<=0.5 crossz<=-4.29
-0.028 local<=39.2 others<=17.5 signed<=0.5 leadtail<=0.169
-0.028 words<=13.5 twin<=0.5 keyhead<=0.616 capsdiff>0.133 above>0.0227
+0.028 capsdiff<=0.923 others>0.5 keyhead<=0.0964
+0.028 below>0.118 signed<=0.5 runbelow>2.5 ownsupport>0.286
-0.027 others<=14.5 closes<=0.5 signed<=0.5 leadtail<=0.205
-0.027 ownsupport>0.0303 twin<=0.5 signed<=0.5 others>1.5
+0.027 cross>0.457 twin>0.5
+0.027 cross<=0.457 below<=0.17
+0.027 twin>0.5 ownsupport>0.931 others>1.5
-0.027 cross>0.545 ownsupport>0.52
-0.027 others>8.5 per>0.176
+0.027 signed>0.5 below<=0.6
+0.027 ownsupport>0.0303 longer>5.5 below<=0.316
-0.027 capsdiff<=0.9 closes<=0.5 runabove<=1.5
-0.027 others>7.5 per<=0.208 below>0.556
+0.027 others<=8.5 signed>0.5 below<=0.429
+0.027 others<=8.5 signed<=0.5 leadtail>0.402
+0.026 closes<=0.5 runabove>1.5 capsdiff>0.153 local>11.9
+0.026 words<=16.5 twin>0.5 tokens>5.5
+0.026 closes<=0.5 cross<=0.19
-0.026 ownsupport>0.0303 longer<=5.5
-0.026 others<=8.5 signed<=0.5 leadtail<=0.39
-0.026 words<=13.5 keyhead>0.0727 leadtail>0.145 capsdiff>0.5
-0.026 words<=13.5 keyhead>0.0727 leadtail<=0.145 signed>0.5
-0.026 closes<=0.5 signed<=0.5 leadtail>0.14 keyhead>0.258
-0.026 closes<=0.5 signed<=0.5 leadtail<=0.14 keyhead<=0.0694
-0.026 others<=13.5 closes<=0.5 signed<=0.5 local<=14.6 leadtail<=0.432
+0.026 local>4.63 echo<=0
+0.026 local<=4.63 twin>0.5
-0.026 others<=18.5 per<=0.328 tokens<=3.5
-0.026 capsdiff<=0.923 others>0.5 keyhead>0.0964
-0.026 words<=13.5 twin<=0.5 keyhead>0.46 signed>0.5
+0.025 others<=7.5 closes<=0.5 per<=0.336 leadtail>0.435
+0.025 ownsupport>0.25 others>0.5 per>0.26
-0.025 closes<=0.5 signed<=0.5 crossz>-2.97 others<=0.5
-0.025 closes<=0.5 signed<=0.5 crossz<=-2.97 above>0.19
-0.025 others<=18.5 closes<=0.5 signed<=0.5 leadtail<=0.153
-0.025 words<=13.5 twin<=0.5 keyhead<=0.46 below<=0.118
-0.025 others<=18.5 closes<=0.5 per<=0.328 tokens<=3.5
-0.025 twin<=0.5 above>0.286 others<=3.5
-0.025 twin<=0.5 above<=0.286 below<=0.118
+0.025 others<=14.5 closes<=0.5 signed>0.5
-0.025 twin<=0.5 capsdiff>0.0341 above>0.286 echo>0.429
-0.025 others>7.5 keyhead<=0.155
-0.025 others<=7.5 signed<=0.5 leadtail<=0.319
+0.024 others<=17.5 closes<=0.5 per>0.176 peak>-6.45
-0.024 capsdiff<=0.667 runbelow<=2.5 cross>0.279
-0.024 twin<=0.5 signed<=0.5 local<=15.4 others<=1.5
-0.024 tokens<=3.5 per>0.254
-0.024 closes<=0.5 per<=0.328 tokens>3.5 capsdiff>0.333
-0.024 closes<=0.5 per<=0.328 tokens<=3.5 cross<=0.206
+0.024 closes<=0.5 per>0.328
-0.024 words<=13.5 twin<=0.5 keyhead<=0.616 capsdiff>0.075 below<=0.333
-0.024 others<=8.5 signed<=0.5 leadtail<=0.402
-0.024 keyhead<=0.833 closes<=0.5 runabove<=1.5 runbelow<=3.5
-0.024 others<=7.5 closes<=0.5 per<=0.336 leadtail<=0.435
+0.024 ownsupport>0.0303 twin<=0.5 signed<=0.5 others<=1.5
-0.023 words<=14.5 cross>0.206 ownsupport>0.0303 leadtail<=0.205
-0.023 words<=14.5 cross>0.206 ownsupport<=0.0303 signed>0.5
-0.023 twin<=0.5 keyhead<=0.616 below<=0.0727
-0.023 others<=18.5 signed<=0.5 peak<=-3.78 leadtail<=0.443
-0.023 words<=16.5 keyhead>0.293 leadtail>0.234 capsdiff>0.467
+0.023 keyhead<=0.141 below>0.0571 leadtail<=0.121
+0.023 runbelow>1.5 echo>0 signed<=0.5 above>0.292
+0.023 others<=13.5 local<=36 tokens>3.5 below>0.296 leadtail>0.19
+0.023 others<=7.5 closes<=0.5 signed>0.5
-0.023 signed<=0.5 leadtail<=0.103 cross<=0.18
-0.023 ownsupport>0.0303 below<=0.17
+0.022 tokens>3.5 below>0.17 signed<=0.5 runabove>2.5 before>0.5
-0.021 capsdiff<=0.667 longer<=-0.5
-0.021 capsdiff>0.9 signed>0.5
+0.021 words<=16.5 twin>0.5
+0.021 words<=14.5 cross<=0.206
-0.021 keyhead<=0.833 closes<=0.5 runabove<=1.5 per<=0.328
-0.021 capsdiff<=0.667 tokens<=4.5
-0.020 capsdiff<=0.9 words<=13.5 peak<=-3.78
-0.020 cross>0.19 ownsupport>0.0303 others>4.5
-0.020 cross>0.19 ownsupport<=0.0303 signed>0.5
+0.020 words<=16.5 keyhead<=0.293 twin>0.5
+0.020 others<=18.5 per>0.328 above<=0.227 below<=0
+0.020 closes<=0.5 signed<=0.5 crossz<=-2.97 others<=3.5
+0.020 others<=13.5 signed>0.5 below<=0.6
+0.020 others<=13.5 signed<=0.5 leadtail>0.232 below>0.118
-0.020 capsdiff<=0.9 others>0.5 keyhead>0.136
-0.020 others<=18.5 per<=0.328 others>4.5
-0.020 closes<=0.5 keyhead>0.0727 runbelow>1.5 below<=0.2
-0.020 closes<=0.5 keyhead>0.0727 runbelow<=1.5 per>0.176
+0.019 capsdiff<=0.5 words<=13.5 twin<=0.5 signed>0.5
-0.019 keyhead<=0.649 above>0.286
+0.019 peak>-3.65 below>0.0727 per<=0.181
-0.019 signed<=0.5 leadtail>0.103 keyhead>0.258
+0.019 ownsupport>0.1 below>0.118 words>4.5 leadtail<=0.18
+0.019 signed>0.5 below<=0.296
+0.019 signed<=0.5 leadtail>0.14 keyhead<=0.258
-0.019 others<=6.5 leadtail<=0.232
-0.019 words<=16.5 peak<=-4.01 leadtail<=0.234 signed>0.5
+0.019 words<=16.5 peak>-4.01 echo>0.0588
+0.019 words<=13.5 keyhead<=0.0727
+0.019 per>-0.0632 others<=1.5 leadtail<=0.0847
+0.018 capsdiff<=0.9 others<=0.5 runabove<=2.5
+0.018 capsdiff<=0.9 closes<=0.5 runabove>1.5 words>4.5 below<=0.118
+0.018 signed<=0.5 leadtail>0.103 local>1.38
+0.018 capsdiff<=0.9 words<=13.5 peak>-3.78 below>0.0571 above>0.415
+0.018 cross<=0.19
+0.018 others<=0.5 ownsupport<=0.872
+0.018 others<=7.5 closes>0.5 ownsupport<=0.5
-0.017 tokens>3.5 below<=0.17
-0.017 twin<=0.5 capsdiff>0.0341 above>0.25 below>0.533
-0.017 others<=8.5 closes<=0.5 signed<=0.5 leadtail<=0.402
-0.017 twin<=0.5 keyhead<=0.636 below<=0.0727
+0.017 others<=8.5 closes<=0.5 signed<=0.5 leadtail>0.402
+0.017 others<=18.5 closes<=0.5 signed>0.5
-0.017 tokens>3.5 above>0.156
-0.017 keyhead<=0.757 below<=0.118
-0.016 runbelow>1.5 echo<=0
+0.016 capsdiff<=0.9 others>0.5 keyhead<=0.136
+0.016 capsdiff<=0.667 longer>-0.5 below<=0.278
+0.016 others<=18.5 per>0.328 peak>-16.3 below<=0.333
+0.016 others<=2.5 capsdiff<=0.0341 runbelow<=2.5
-0.016 words<=16.5 twin<=0.5 keyhead<=0.616 below<=0.118
-0.016 ownsupport<=0.25 keyhead<=0.195
-0.016 others<=13.5 closes<=0.5 signed<=0.5 local<=14.6 leadtail<=0.421
-0.015 keyhead<=0.833 below<=0.118
+0.015 others<=13.5 closes<=0.5 signed<=0.5 local>14.6
-0.015 others<=13.5 local<=36 signed<=0.5 leadtail<=0.402
+0.015 per>-0.0632 peak>-5.35 below>0.0571 words<=4.5
+0.015 others<=18.5 closes<=0.5 per>0.328
-0.015 ownsupport>0.25 others>0.5 per<=0.26
+0.015 twin>0.5 per<=0.208 ownsupport<=0.953
+0.015 above<=0.286 tokens>4.5 below<=0.125
+0.015 capsdiff<=0.625 local>39.2 words<=10.5
+0.015 capsdiff<=0.625 local<=39.2 others<=0.5
+0.015 words<=13.5 peak>-4.01 echo>0.0588 above>0.318
+0.015 others<=13.5 leadtail>0.115 below>0.286 words<=3.5
+0.015 keyhead<=0.649 above<=0.286 below>0.0571 leadtail<=0.222
-0.015 words<=16.5 twin<=0.5 keyhead>0.46 runabove>2.5
-0.014 ownsupport>0.0303 below<=0.118
-0.014 closes<=0.5 signed<=0.5 local<=14.6 twin>0.5
+0.014 others<=18.5 words<=13.5 keyhead<=0.258 above<=0.304
+0.014 others<=13.5 closes<=0.5 per<=0.336 leadtail>0.415
-0.014 signed<=0.5 crossz>-4.59 others<=1.5
-0.014 signed<=0.5 crossz<=-4.59 others>7.5
-0.014 closes<=0.5 runabove>1.5 capsdiff>0.153 local<=11.9
-0.014 closes<=0.5 runabove<=1.5 per>0.176
-0.014 leadtail>0.106 below<=0.296
-0.013 per<=-0.0632 runbelow>1.5
-0.013 others>1.5 keyhead>0.122 signed>0.5
-0.013 others<=14.5 closes<=0.5 per<=0.328 runabove>1.5 capsdiff>0.467
-0.013 capsdiff<=0.923 others>0.5 keyhead>0.089
-0.013 closes<=0.5 cross>0.19 before>0.5 ownsupport>0.872
+0.013 closes<=0.5 keyhead<=0.0727
-0.013 others>0.5 per>0.00404 below<=0.118
-0.013 others>0.5 per<=0.00404 words>3.5
-0.013 runbelow>1.5 below<=0.2
+0.013 local>39.2 words<=10.5
+0.013 local<=39.2 others<=17.5 signed>0.5
+0.013 words<=13.5 twin<=0.5 keyhead<=0.46 below>0.118
-0.012 others<=18.5 closes<=0.5 per<=0.328 tokens>3.5 below<=0.296
+0.012 capsdiff<=0.923 others>0.5 keyhead<=0.089
-0.012 cross<=0.545 longer<=6.5
-0.012 others<=13.5 local<=36 tokens>3.5 below<=0.296
+0.012 cross<=0.457 longer<=6.5 local<=9.76
+0.012 others>0.5 per>0.00404 below>0.118
+0.012 keyhead<=0.0358 closes<=0.5
-0.012 others<=18.5 signed<=0.5 leadtail>0.14 capsdiff>0.5
-0.011 twin<=0.5 capsdiff>0.0341 above<=0.286
+0.011 others<=13.5 local>36 words<=10.5
+0.011 others<=13.5 local<=36 signed>0.5
+0.011 peak>0 echo<=0
+0.011 peak<=0 closes>0.5
-0.011 others<=18.5 closes<=0.5 signed<=0.5 leadtail>0.153 capsdiff>0.5
+0.011 capsdiff<=0.667 tokens>4.5 below<=0.296
-0.011 above>0.286 others<=3.5
-0.011 above<=0.286 tokens<=4.5
-0.011 others<=13.5 leadtail>0.115 below<=0.286
+0.011 capsdiff<=0.875 closes<=0.5 runabove>2.5 below<=0.118
+0.011 capsdiff<=0.875 closes<=0.5 runabove<=2.5 cross<=0.206
+0.011 keyhead<=0.0727 closes<=0.5
+0.011 closes<=0.5 signed<=0.5 local>14.6
+0.011 keyhead<=0.833 closes<=0.5 cross>0.19 before<=0.5
-0.010 others<=14.5 closes<=0.5 signed<=0.5 leadtail>0.205 below<=0.143
+0.010 twin<=0.5 keyhead<=0.616 below>0.0727
-0.010 capsdiff>0.5 keyhead<=0.152
-0.010 capsdiff<=0.5 words<=13.5 twin<=0.5 signed<=0.5
-0.010 below<=0.118
+0.010 words<=13.5 twin<=0.5 keyhead<=0.616 capsdiff<=0.133
+0.010 peak>-4.01 echo>0.0588 per<=0.181
+0.010 local>3.51 below<=0.231
+0.010 local<=3.51 twin>0.5
+0.010 others<=7.5 closes<=0.5 signed<=0.5 leadtail>0.418
-0.010 cross>0.524 signed>0.5
-0.010 cross<=0.524 runbelow<=1.5
+0.009 others<=6.5 leadtail>0.232 below<=0.267
+0.009 closes<=0.5 signed<=0.5 crossz<=-2.97 above<=0.19
+0.009 others<=14.5 closes<=0.5 per<=0.328 runabove>1.5 capsdiff<=0.467
+0.009 runbelow>1.5 below>0.2 signed<=0.5 leadtail<=0.418
+0.009 signed<=0.5 leadtail>0.103 keyhead<=0.258
+0.009 others<=14.5 closes<=0.5 signed<=0.5 leadtail>0.205 below>0.143
-0.009 others>7.5 per>0.219
-0.009 others<=7.5 closes<=0.5 signed<=0.5 leadtail<=0.418
-0.009 words<=13.5 peak<=-4.01 runbelow>2.5
-0.009 others<=13.5 signed<=0.5 leadtail>0.232 below<=0.118
+0.008 peak>-1.04 ownsupport<=0.0303
+0.008 peak<=-1.04 signed>0.5
+0.008 others<=18.5 signed>0.5 below<=0.6
+0.008 others<=18.5 signed<=0.5 leadtail>0.14 capsdiff<=0.5
+0.008 below>0.118 signed<=0.5 runbelow>2.5 ownsupport<=0.286
-0.008 words<=13.5 peak>-4.01 echo<=0.0588
+0.008 closes<=0.5 signed<=0.5 leadtail>0.14 keyhead<=0.258
+0.008 tokens>3.5 above<=0.156 below<=0.118
+0.008 closes<=0.5 cross>0.206 tokens>3.5 below>0.286
-0.008 twin<=0.5 capsdiff>0.133 above<=0.286 local>6.47
+0.008 words<=16.5 twin<=0.5 keyhead<=0.616 below>0.118 words>4.5
+0.008 others<=18.5 per>0.328 above>0.227
+0.008 twin<=0.5 keyhead<=0.636 below>0.0727
-0.007 others>0.5 per>0.00721 peak<=-16.5
-0.007 others>0.5 per<=0.00721 words>3.5
+0.007 twin>0.5 per<=0.208
+0.007 per>-0.0632 others<=1.5 ownsupport<=0.783
-0.007 local>2.21 below<=0.211
-0.007 local<=2.21 twin>0.5
-0.007 ownsupport>0.1 below<=0.118
-0.007 ownsupport<=0.1 keyhead<=0.174
-0.007 closes<=0.5 before>0.5 cross<=0.296
-0.007 closes<=0.5 before<=0.5 crossz>-2.97
+0.007 words<=13.5 twin<=0.5 keyhead<=0.616 capsdiff<=0.075
+0.007 words<=16.5 twin>0.5 tokens<=5.5
+0.007 closes<=0.5 peak>3.16 below<=0
+0.007 closes<=0.5 peak<=3.16 twin>0.5
-0.007 closes<=0.5 per>0.172 below<=0.118
-0.007 closes<=0.5 per<=0.172 runbelow>2.5
+0.006 closes<=0.5 cross>0.19 before<=0.5
-0.006 peak>-3.65 below<=0.0727
-0.006 peak<=-3.65 runbelow>1.5 capsdiff<=0.333
+0.006 others<=18.5 signed>0.5 echo<=0.136
+0.006 others<=18.5 signed<=0.5 peak>-3.78
-0.006 twin<=0.5 capsdiff>0.133 keyhead<=0.155
-0.006 below>0.118 signed<=0.5 leadtail<=0.432
-0.006 below<=0.118 capsdiff<=0
+0.006 others<=18.5 closes<=0.5 signed<=0.5 leadtail>0.153 capsdiff<=0.5
+0.006 others>1.5 keyhead<=0.122
+0.006 others<=1.5 ownsupport<=0.762
+0.006 leadtail>0.106 below>0.296 words<=3.5
+0.006 cross>0.19 ownsupport>0.0303 others<=4.5
+0.006 closes<=0.5 per<=0.328 tokens>3.5 capsdiff<=0.333
-0.006 others>4.5 above<=0.156
-0.006 others<=4.5 signed<=0.5 leadtail<=0.418
+0.006 words<=14.5 cross>0.206 ownsupport>0.0303 leadtail>0.205
+0.006 tokens>3.5 below>0.17 signed<=0.5 runabove<=2.5
-0.006 twin<=0.5 capsdiff>0.0341 per>-0.177
+0.006 others>0.5 per>0.00721 peak>-16.5
-0.006 keyhead<=0.833 closes<=0.5 runabove>1.5 capsdiff>0.153
-0.006 per>-0.0632 others>1.5
-0.006 capsdiff>0.625 keyhead<=0.195
-0.005 keyhead<=0.833 closes<=0.5 keyhead>0.0727
-0.005 twin<=0.5 capsdiff>0.133 above<=0.286 crossz<=-4.59
+0.005 others<=8.5 capsdiff<=0.075 words<=5.5
+0.005 closes<=0.5 peak>2.94 below<=0.118
+0.005 others<=18.5 per>0.328 peak<=-16.3
-0.005 twin<=0.5 capsdiff>0.133 above<=0.286 per>0.158
-0.005 below>0.118 signed<=0.5 runbelow<=3.5
-0.005 below<=0.118 keyhead<=0.111
-0.005 capsdiff<=0.9 closes<=0.5 runabove>1.5 words<=4.5
""")

BORDER = Table(-2.565, 0.573, -2.944, """
+0.942 peak>-0.196 carrytail<=0.064 lines<=0.5 headn<=291 leadtail>0.115 bylines<=0.5 cross<=0.421
+0.811 local>4.31 closes>0.5
+0.725 peak>-3.52 closes>0.5
+0.667 peak>-0.863 closes>0.5
+0.657 closes>0.5 lines<=0.5
-0.634 bylines>1.5
+0.575 peak>-0.196 carrytail<=0.064 lines<=0.5 headn<=291 leadtail>0.115 bylines>0.5
+0.575 peak>-0.196 carrytail<=0.064 lines<=0.5 headn<=291 leadtail>0.115 bylines<=0.5 cross>0.421
-0.447 local<=4.31
+0.411 peak>2.53 closes<=0.5 linked<=0.0896 lines<=0.5 leadtail>0.0822 headn<=279
+0.360 peak>-1.32 closes>0.5
-0.335 closes<=0.5 bylines>0.5 usual<=0.252
+0.302 peak>-0.196 carrytail<=0.064 lines>0.5
+0.302 peak>-0.196 carrytail<=0.064 lines<=0.5 headn>291
+0.302 peak>-0.196 carrytail<=0.064 lines<=0.5 headn<=291 leadtail<=0.115
+0.301 peak>2.53 closes<=0.5 linked<=0.0896 lines<=0.5 leadtail>0.0822 headn>279
+0.286 peak>-1.32 cross<=0.406 lines<=0.5 headn<=372 leadtail>0.051 bylines<=0.5
-0.251 keytail<=271 tailn<=411 peak<=-22.3
+0.249 lines>2.5 tailn<=60
-0.248 headn>455
+0.245 signed>2.5
-0.235 linked>0.296
+0.231 peak>-0.863 closes<=0.5 linked<=0.0896 lines<=0.5 leadtail>0.0822 peak<=2.53
-0.224 keytail<=0 lines<=0.5
+0.221 bylines<=0.5 signed>0.5 lines<=2.5
+0.219 closes>0.5 lines>0.5
-0.217 lines<=2.5 signed<=0.5 title>0.5 titlebelow<=0.05
+0.217 peak>3.73 closes<=0.5 lines<=0.5 headn<=309
-0.214 headn>463
-0.207 keytail>271 tailn<=368
+0.207 peak>-1.5 linked<=0.103 lines<=0.5 leadtail>0.0822 headn<=182
+0.198 peak>-5.41 closes>0.5
+0.186 peak>-1.5 linked<=0.103 lines<=0.5 leadtail>0.0822 headn>182 margin>19.3
-0.185 keytail>267 tailn<=341
+0.185 peak>-1.32 cross<=0.406 lines<=0.5 headn<=372 leadtail>0.051 bylines>0.5
+0.181 carry<=0.106 closes>0.5
-0.174 headn<=455 crossz>-2.64
-0.172 last>0.448
+0.170 peak>-5.76 closes>0.5
-0.170 lines<=2.5 signed<=0.5 title<=0.5 leadtail<=0.0476
-0.167 keytail<=25 margin<=-3
+0.165 last<=0.215 closes>0.5
+0.164 peak>4.48 closes<=0.5 lines<=0.5 headn<=260
+0.163 most<=0.187 leadtail>0.135 lines>0.5 titlebelow>0.148
+0.163 cross<=0.399 closes>0.5
-0.161 last>0.475
-0.160 last>0.215 peak<=-1.5
-0.160 closes<=0.5 bylines>0.5
-0.160 bylines<=0.5 signed<=0.5 lines>0.5 titlebelow<=0.05
+0.159 tailn<=47 local>4.42 margin>-3
+0.159 keytail<=25 margin>-3 per>0.212
+0.157 headn<=61 keytail<=165 carry<=0.0698 lines<=2.5 leadtail>0.0789 crossz<=-2.88
+0.157 most<=0.187 leadtail>0.135 lines<=0.5 headn<=182 crossz<=-3.28
-0.154 leadtail<=0.873 headn>463 local<=92.7
+0.151 cross<=0.423 closes>0.5
+0.148 keytail>12 tailn<=41
+0.147 closes>0.5
+0.146 keytail>0 keytail<=12 usual>0.107 linked<=0.113
+0.146 keytail<=0 lines>0.5
+0.145 headn<=189 keyhead<=0.369 tailn<=485 titlebelow>0.348
-0.144 tailn<=47 local<=4.42
+0.144 linked<=0.296 tailn<=47 local>5.48 usual>0.177 margin>0.525
-0.143 keytail<=55 margin<=-5.25
+0.143 lines<=2.5 signed>0.5 title>0.5
+0.142 bylines>0.5 headn>141 tailn<=200 local>35.3
-0.141 lines>2.5 tailn>60
+0.138 last<=0.186 leadtail>0.135 closes>0.5
+0.137 peak>-0.863 closes<=0.5 linked<=0.0896 lines>0.5
+0.137 peak>-0.863 closes<=0.5 linked<=0.0896 lines<=0.5 leadtail<=0.0822
+0.134 peak>5.62 closes<=0.5 lines<=0.5 headn<=405
-0.134 lines>2.5
+0.134 local>0.145 closes>0.5
+0.133 headn<=487 local>136
+0.131 carry<=0.144 closes>0.5
-0.130 signed<=2.5 lines>2.5 tailn>200
+0.128 keytail>12 closes>0.5 lines<=0.5
+0.127 headn>61 local>9.6 tailn<=103 margin>9.4
+0.127 most<=0.2 leadtail>0.176 lines>0.5 titlebelow>0.148
-0.125 closes<=0.5 bylines<=0.5 crossz>-1.93
+0.124 last<=0.185 leadtail>0.135 lines<=0.5 headn<=310 bylines<=0.5 local>20.9
+0.122 tailn<=47 local>4.42
+0.122 peak>-0.196 carrytail>0.064
+0.122 most<=0.25 closes>0.5
+0.122 cross<=0.439 headn<=192 titlebelow>0.348
+0.121 keytail<=271 tailn>411
+0.121 margin>61.7 keytail<=127 headn<=478
-0.121 signed<=0.5 lines<=2.5 keytail<=5
-0.120 bylines>1.5 bylines<=3.5
-0.119 keytail>0 keytail<=12 usual<=0.107
+0.118 linked<=0.197 bylines<=0.5 signed>0.5 lines<=2.5 title>0.5
+0.117 peak>-3.52 closes<=0.5 linked<=0.0767 lines<=0.5 leadtail>0.0833 bylines<=0.5
-0.117 tailn<=579 tailn>571
-0.114 local<=0.145
+0.114 most<=0.2 leadtail>0.176 lines<=0.5 headn<=182
-0.114 signed<=0.5 lines<=2.5 keytail>5 title>0.5 titlebelow<=0.05
+0.113 last<=0.191 leadtail>0.135 lines<=0.5 tailn>462
+0.113 bylines>0.5 headn<=141 usual>0.221
+0.112 signed>1.5 last<=0.0194
+0.111 peak>-1.5 linked<=0.103 lines<=0.5 leadtail>0.0822 headn>182 margin<=19.3
+0.110 last<=0.191 closes>0.5
+0.110 peak>3.73 closes<=0.5 headn<=257 lines>0.5 titlebelow>0.148
+0.108 headn<=96 carry<=0.128 per>0.212 usual>0.251 lines<=0.5
+0.108 headn<=405 lines<=2.5 signed>0.5 title>0.5
+0.108 headn<=369 crossz<=-2.86 closes>0.5
-0.107 titlebelow>0.889 peak<=1.31
+0.106 lines<=2.5 signed>0.5 title>0.5 headn<=213
+0.105 leadtail>0.051 lines<=0.5 closes>0.5
+0.105 peak>-9.14 closes>0.5
+0.105 titlebelow<=0.889 titlebelow>0.348 headn<=168 carry<=0.0303
+0.104 peak>3.73 closes<=0.5 headn<=257 lines<=0.5
+0.103 carry<=0.106 closes<=0.5 carrytail<=0.0321 crossz<=-3.36 lines<=0.5
+0.102 bylines<=1.5 signed>1.5 titlebelow<=0 carrytail<=0.0326
+0.101 headn<=377 crossz<=-2.64 last<=0.158 local>52.9 lines<=0.5
+0.101 peak>-1.32 cross<=0.406 lines>0.5
+0.101 peak>-1.32 cross<=0.406 lines<=0.5 headn>372
+0.101 peak>-1.32 cross<=0.406 lines<=0.5 headn<=372 leadtail<=0.051
+0.100 headn<=455 crossz<=-2.64 closes>0.5
-0.099 bylines>0.5 headn>141 tailn>200
+0.097 most<=0.2 leadtail>0.176 lines<=0.5 headn>182 local>39.7
+0.097 headn<=463 keyhead<=0.369 tailn>485 carrytail<=0.0206
+0.096 keyhead<=0.529 headn<=81 crossz<=-4.14 lines<=0.5 carry<=0.1 leadtail>0.0822 keytail>52
-0.095 peak<=-1.5 carry>0.0741
-0.095 bylines>0.5
-0.095 peak<=-1.32 carrytail>0.0383
-0.095 peak<=-1.32 carrytail>0.0326
-0.095 peak<=-5.41 carrytail>0.0436
-0.095 peak<=-3.52 carrytail>0.0405
+0.094 leadtail>0.873 lines<=0.5 tailn>213 keytail<=225
+0.094 headn<=81 crossz<=-3.58 lines<=0.5 cross<=0.247 leadtail>0.0789 carry<=0.1
-0.094 peak<=-3.52 most>0.117
+0.094 headn>81 local>13.6 tailn<=103 margin>9
-0.093 peak<=-3.52 carry>0.0714
-0.093 most>0.187 peak<=-2.51
-0.092 peak<=-5.76 carrytail>0.0436
+0.092 headn<=61 keytail<=165 carry<=0.0698 lines<=2.5 crossz<=-2.88 leadtail>0.0741
+0.091 keytail>397 keytail<=435 titlebelow<=0.148 last<=0.125
+0.091 headn<=355 titlebelow>0.348 per>0.166 carry<=0.00877
-0.091 closes<=0.5 bylines>0.5 usual>0.252 headn>175
+0.090 leadtail>0.341 lines<=0.5 headn<=120
+0.090 last<=0.215 leadtail>0.129 lines<=0.5 headn<=125 carry<=0.0667
+0.089 peak>-12.7 closes>0.5
-0.089 peak<=-9.14 carrytail>0.056
-0.089 carry>0.106 peak<=-0.567
-0.089 signed<=1.5 lines>3.5
+0.089 cross<=0.399 closes<=0.5 headn<=192 local>9.74 bylines<=0.5
+0.088 last<=0.185 leadtail>0.135 lines<=0.5 headn<=146 bylines<=0.5 local<=20.9
+0.088 keytail<=25 margin>-3 per>0.212 carry<=0.125 bylines<=0.5 peak>-0.453
+0.088 local>9.6 tailn<=105 margin>9.4
-0.088 bylines<=1.5 signed<=1.5 lines>3.5
+0.088 peak>-5.76 closes<=0.5 headn<=243 crossz<=-3.28 lines<=0.5 bylines<=0.5
+0.088 local>4.31 closes<=0.5 peak>0.625 lines>0.5 titlebelow>0.148
+0.087 headn<=81 crossz<=-3.58 lines<=0.5 carry<=0.108
-0.087 keyhead>0.529
-0.087 headn>369 margin<=7.09
-0.087 most>0.25 peak<=-4.61
+0.086 headn<=440 crossz<=-2.64 closes>0.5
+0.086 headn<=455 crossz<=-2.64 lines>0.5 signed>0.5 lines<=2.5
+0.086 bylines<=1.5 keyhead<=0.529 tailn<=130 headn>246 margin>19.3
+0.085 keytail<=5 lines>1.5
-0.085 leadtail<=0.873 headn<=463 keyhead>0.529
-0.085 peak<=-12.7 carrytail>0.056
-0.085 headn<=61 keytail>165
-0.085 headn>377 margin<=6.73
-0.085 peak<=-0.863
+0.084 last<=0.191 leadtail>0.135 lines>0.5 titlebelow>0.348
-0.084 most>0.2 margin<=6.73
+0.083 leadtail>0.873 usual>0.247 lines<=0.5 tailn>161
+0.083 headn<=463 local>52.9 tailn>462 lines<=0.5
-0.083 carry>0.144 leadtail<=0.403
-0.083 cross>0.423 margin<=5.64
-0.082 peak<=-0.196
-0.082 lines<=2.5 signed<=0.5 leadtail<=0.0476
-0.082 cross>0.399 margin<=5.64
+0.082 headn<=455 crossz<=-2.64 bylines<=0.5 per>0.561
-0.081 bylines<=1.5 keyhead>0.529
+0.081 tailn>76 closes>0.5 lines<=0.5
+0.081 bylines<=1.5 last<=0.448 tailn<=47 local>4.71
-0.081 last>0.191 peak<=0.343
-0.080 keytail<=5 lines<=1.5
+0.080 closes>0.5 lines<=0.5 headn>100 tailn>76
+0.080 last<=0.186 leadtail>0.135 closes<=0.5 bylines<=0.5 lines>0.5 titlebelow>0.148
+0.080 lines<=2.5 signed>0.5 keytail<=79
+0.080 bylines<=1.5 leadtail>0.873 usual>0.247 lines<=0.5 tailn>161
+0.080 bylines<=1.5 keyhead<=0.379 headn<=185 carry<=0.0455 lines>0.5 titlebelow>0.348
-0.079 headn>61 local<=9.6 leadtail<=0.425 margin<=8.6
-0.079 last>0.185
+0.079 closes>0.5 lines<=0.5 tailn>58
-0.078 lines<=2.5 signed<=0.5 title>0.5 titlebelow<=0.05 usual<=0.493
+0.078 tailn>579 leadtail>0.167 lines<=0.5 headn>172 bylines<=0.5 linked<=0.0888
+0.078 local>4.31 closes<=0.5 leadtail>0.176 lines<=0.5 headn<=227 bylines<=0.5
+0.078 headn<=463 usual>0.322 keytail>143 lines<=0.5
+0.077 tailn>47 headn<=81 crossz<=-3.36 lines<=0.5 carry<=0.109
-0.077 bylines>0.5 headn>141 tailn<=200 local<=35.3 usual<=0.367
+0.077 cross<=0.423 closes<=0.5 headn<=182 carry<=0.0667 lines<=1.5
+0.077 keytail>0 tailn<=47 margin>0.787 per>0.111
-0.077 headn>369 margin<=6.73
+0.076 bylines<=1.5 local>-1.14 titlebelow<=0.148 lines<=0.5 leans<=0.5 headn<=91 carry<=0.0756
+0.076 headn<=61 keytail<=165 carry<=0.0698 lines<=2.5 leadtail>0.0789 crossz>-2.88
+0.076 linked<=0.296 bylines>0.5 headn<=141 crossz<=-5.17 tailn>135 most<=0.15
+0.076 peak>3.73 closes<=0.5 lines>0.5
+0.076 peak>3.73 closes<=0.5 lines<=0.5 headn>309
+0.076 bylines>0.5 headn<=161 usual>0.246 per>0.215
-0.076 closes<=0.5 bylines<=0.5 peak<=-12.7 linked>0.0705
+0.075 last<=0.241 headn<=185 titlebelow>0.348
+0.075 bylines>0.5 headn<=175 usual>0.246 per>0.215
+0.075 headn>487 keytail>365
-0.075 headn<=61 keytail<=165 carry>0.0698
-0.075 last>0.186
+0.075 titlebelow<=0.889 signed>1.5 last<=0.0194
-0.074 keytail>25 tailn<=178 margin<=6.39 headn>131
+0.074 keytail>0 keytail<=12 peak>0.479
+0.074 headn<=455 local>9.6 tailn<=500 titlebelow>0.348
+0.074 leadtail>0.873 lines<=0.5 tailn>213
+0.074 bylines<=1.5 signed>1.5 titlebelow<=0
+0.074 tailn<=47 local>7.62 usual>0.177
+0.073 cross<=0.439 headn<=192 titlebelow<=0.348 lines<=0.5 leadtail>0.338
-0.073 headn<=455 local<=9.6 headn>224
-0.073 signed<=2.5 lines>2.5 tailn>89
+0.072 local>4.31 closes<=0.5 peak>0.625 lines<=0.5 headn<=405 bylines<=0.5
+0.072 peak>-1.32 closes<=0.5 peak<=3.73 carrytail<=0.0484
+0.072 lines<=2.5 leadtail>0.051 headn>125 local>33.2 tailn>638
+0.072 bylines<=1.5 leadtail>0.873 usual>0.247 lines<=0.5
+0.071 last<=0.448 tailn<=579 headn<=369 titlebelow>0.348 per>0.166 carry<=0.0533
+0.071 last<=0.191 leadtail>0.135 lines<=0.5 tailn<=462 headn<=138
+0.071 keytail>12 lines<=0.5 closes>0.5
-0.071 keytail>271 tailn<=341
-0.071 keytail>271 tailn<=544
-0.071 cross>0.439 margin<=5.64
+0.071 keytail>0 keytail<=12 usual>0.107 headn<=279 local>4.55
-0.071 tailn<=178 margin<=-5.51
+0.071 linked<=0.296 tailn<=47 local>5.48 usual>0.177 margin<=0.525
-0.071 local<=136 headn>341 margin<=7.09 headn<=487 tailn<=518
+0.071 tailn<=128 margin>14 per>0.297
+0.071 headn<=463 local>74 lines<=0.5
+0.071 bylines>0.5 headn<=141 crossz<=-5.17 tailn>135
-0.070 headn>355 margin<=7.09
-0.070 last>0.191
+0.070 tailn<=544 keytail<=271 peak>-15.3 titlebelow>0.148 last<=0.0244
-0.070 last>0.297 peak<=-5.41
+0.069 keytail>55 tailn<=153 margin>14.5 headn>219
-0.069 closes<=0.5 bylines<=0.5 peak<=-15.1 leadtail<=0.22
-0.069 last>0.241 peak<=-1.5
+0.069 leadtail>0.873 usual>0.196 headn<=279 leans<=0.5
+0.068 tailn>47 lines<=0.5 closes>0.5
-0.068 headn<=369 usual<=0.193 last>0.137 leadtail<=0.382
+0.068 last<=0.475 tailn>518 carrytail<=0.0206 keyhead<=0.123
-0.068 headn<=377 crossz>-2.64
-0.068 tailn<=365 keytail<=201 margin<=-16.6 headn>200
+0.068 leadtail>0.051 lines>0.5 signed>0.5
-0.067 keytail<=397 keytail>271 tailn<=341
+0.067 tailn>365 tailn<=387 keytail>204
+0.067 carry<=0.144 closes<=0.5 carrytail<=0.0326 bylines<=0.5 local>14.2
+0.067 closes<=0.5 bylines>0.5 usual>0.252 headn<=175
+0.067 bylines<=1.5 keyhead<=0.529 headn>185 tailn>485 keytail<=261
+0.066 local>19.3 closes<=0.5 headn<=286 keyhead<=0.177 bylines<=0.5
-0.066 bylines<=1.5 last>0.297 peak<=-5.41
-0.066 keytail>55 tailn<=178 margin<=14.5 headn>125
-0.066 headn>355 local<=25.1 tailn>74
+0.066 keyhead<=0.529 headn<=81 crossz<=-4.14 lines<=0.5 carry<=0.1 leadtail>0.0822 keytail<=52
+0.066 keyhead<=0.529 headn<=165 titlebelow>0.348 titlebelow<=0.889
-0.066 local<=9.6 headn>233 margin<=8.6
+0.066 local>4.31 closes<=0.5 leadtail>0.176 lines<=0.5 headn>227 margin>20.1
+0.066 keytail<=25 margin>-3 per<=0.212 keytail>5
-0.066 keytail>271 carrytail>0.0206 usual<=0.287 tailn<=579
+0.065 last<=0.191 leadtail>0.135 lines<=0.5 tailn<=462 headn>138 margin>25.3
-0.065 headn>355 margin<=7.09 keytail<=315
+0.065 bylines<=0.5 signed>0.5 lines>2.5
-0.065 last>0.215
+0.065 signed>1.5 titlebelow<=0
+0.065 tailn>178 tailn<=181
-0.064 headn<=369 crossz>-2.86
-0.064 leadtail<=0.051 lines<=0.5
+0.064 bylines>0.5 headn>175 tailn<=220 margin>24.2
+0.063 bylines<=1.5 headn<=487 crossz<=-2.64 keytail<=25 margin>-3
-0.063 headn<=165 keyhead>0.29 leadtail<=0.278
-0.063 bylines<=1.5 keytail<=55 margin<=-5.25
+0.063 peak>-3.52 closes<=0.5 linked<=0.0767 lines<=0.5 leadtail>0.0833 bylines>0.5
+0.063 local>14.3 closes<=0.5 headn<=287 cross<=0.439 bylines<=0.5 lines<=0.5
+0.063 most<=0.25 closes<=0.5 leadtail>0.129 lines>0.5 titlebelow>0.148
-0.063 keytail>267 tailn<=368
-0.063 tailn<=544 keytail<=271 peak<=-15.3 leadtail<=0.267
-0.062 tailn>47 lines<=2.5 headn<=125 carry>0.0741 leadtail<=0.265
-0.062 headn<=224 local<=9.6 peak<=-11.3
+0.062 keytail<=198 tailn<=411 peak>-22.3 keytail>185 headn>127
+0.062 last<=0.186 leadtail>0.135 closes<=0.5 bylines<=0.5 lines<=0.5 headn<=310
+0.062 headn<=81 crossz<=-3.58 lines<=0.5 cross<=0.247 leadtail>0.0789 carry>0.1
-0.062 signed<=2.5 headn<=96 carry>0.128 leadtail<=0.511
-0.062 keytail>267 tailn>341 usual<=0.178 headn<=162 headn>87
+0.062 lines<=2.5 signed<=0.5 title>0.5 titlebelow>0.05
+0.061 local>9.6 tailn>485 carrytail<=0.0206
+0.061 linked<=0.296 keytail>55 tailn>178 tailn<=181
+0.061 local>136 lines<=0.5 headn<=597
-0.061 tailn>47 tailn<=178 margin<=9 headn>122
+0.061 last<=0.625 tailn>178 tailn<=181
-0.061 signed<=1.5 lines<=3.5 tailn<=219 margin<=-11.2
-0.061 keytail>271 keytail<=315 headn>182
+0.061 last<=0.448 tailn<=267 keytail<=225 margin>32.3 local>17.7
+0.060 keytail>5 keytail<=12 margin>-2.74
+0.060 last<=0.297 local>79.2 lines<=0.5
+0.060 bylines<=1.5 leadtail>0.873 usual>0.247 lines>0.5
+0.060 headn<=487 last<=0.448 local>79.2 lines<=0.5
+0.060 cross<=0.439 headn>192 tailn>500
-0.060 bylines<=0.5 signed<=0.5 lines<=0.5 leadtail<=0.0833
-0.060 closes<=0.5 bylines<=0.5 cross>0.568
+0.060 headn<=463 local>79.2
-0.060 headn>369 local<=29.1
-0.060 headn<=440 crossz>-2.64
+0.059 last<=0.215 leadtail>0.129 lines<=0.5 headn>125 local>33.2
+0.059 carry<=0.106 closes<=0.5 carrytail<=0.0321 crossz<=-3.36 lines>0.5
+0.059 keytail<=271 tailn>506 headn>142 leadtail>0.0854
-0.059 headn>440
-0.059 lines>2.5 tailn>60 signed<=1.5
+0.059 tailn>579 leadtail>0.167 lines<=0.5 local>60.2
-0.059 bylines<=0.5 tailn<=219 margin<=9 headn>162
-0.059 headn<=369 keyhead>0.369
-0.059 bylines<=1.5 titlebelow>0.889 peak<=1.31
+0.059 peak>-1.5 linked<=0.103 lines>0.5
+0.059 peak>-1.5 linked<=0.103 lines<=0.5 leadtail<=0.0822
+0.058 keytail>5 keytail<=12 headn<=279 usual>0.107
-0.058 tailn<=219 margin<=-11.2
-0.058 keytail<=237 keytail>228 per<=0.538
+0.058 linked<=0.296 keytail>397 headn>225
+0.058 bylines>3.5
+0.058 linked<=0.296 keytail>374 keytail<=435 tailn<=750
+0.058 headn<=61 crossz<=-3.5
-0.058 linked>0.197
-0.057 headn<=463 usual<=0.281 last>0.132 leadtail<=0.382
+0.057 keytail>267 tailn>513 leadtail>0.107 carrytail<=0.0215 keyhead<=0.152
+0.057 keyhead<=0.529 headn>185 tailn>485 keytail<=261
-0.057 closes<=0.5 bylines<=0.5 keyhead>0.369
+0.057 lines<=2.5 signed>0.5
-0.057 tailn>579 leadtail<=0.167
-0.057 keytail>228 keytail<=235
+0.057 lines<=2.5 signed>0.5 title<=0.5
+0.057 headn<=96 carry<=0.128 per>0.18 usual>0.251 lines<=0.5 per<=0.212
+0.057 tailn<=47 local>4.71
+0.057 last<=0.215 leadtail>0.129 lines>0.5 titlebelow>0.148
-0.057 tailn>47 lines>2.5
-0.057 headn<=355 titlebelow<=0.348 lines>0.5 signed<=0.5
+0.056 headn<=455 local>9.6 tailn>500
-0.056 signed<=1.5 lines>3.5 tailn>60 per<=0.404
+0.056 keytail>235 keytail<=242 crossz<=-4.82
+0.056 headn<=165 keyhead<=0.29 titlebelow>0.348 keytail>70
+0.056 last<=0.241 headn<=185 titlebelow<=0.348 lines<=0.5 leadtail>0.367
+0.056 last<=0.475 local>136 lines<=0.5
+0.056 tailn>47 titlebelow<=0.889 titlebelow>0.348 headn<=168
+0.056 keytail>0 tailn>47 lines<=0.5 closes>0.5
-0.056 local<=92.7 headn<=440 keytail<=55 margin<=0.787
-0.056 headn<=355 titlebelow>0.889 peak<=1.31
-0.055 keytail<=101 peak<=-5.41
-0.055 closes<=0.5 linked>0.195
+0.055 last<=0.448 tailn<=128 margin>14.5
-0.055 keytail<=271 tailn<=411 keytail>198 headn>259
+0.055 bylines<=1.5 local>0.145 tailn<=544 titlebelow>0.148 peak>0.943
+0.055 titlebelow>0.889 keyhead<=0.014 per>0.183
+0.055 tailn<=47 local>5.48 linked<=0.0744
-0.055 lines<=0.5 leadtail<=0.051
+0.054 last<=0.241 tailn<=300 headn<=251 usual>0.195 keytail<=25
+0.054 leadtail>0.051 lines<=0.5 closes<=0.5 headn<=91
-0.054 headn<=463 keyhead>0.369
-0.054 keytail>12 tailn>41 lines>2.5
+0.054 lines<=2.5 leadtail>0.051 headn<=125 linked<=0.0286
-0.054 last>0.215 peak>-1.5
+0.054 keytail<=55 margin>-5.25 per>0.215 tailn<=103
+0.054 keytail<=271 tailn>411 carrytail<=0.0171
-0.054 headn<=246 local<=74 usual<=0.281 keyhead>0.369
+0.053 bylines<=1.5 titlebelow<=0.889 signed>1.5
-0.053 keytail>25 lines<=2.5 leadtail<=0.0822 carry>0.0303
+0.053 headn>355 margin>7.09 tailn<=147
+0.053 keytail>271 tailn>368 leadtail>0.645 lines<=0.5
+0.053 headn<=369 crossz<=-2.86 closes<=0.5 local>38.8
-0.052 headn<=405 lines>2.5
-0.052 margin<=61.7 leadtail<=0.686 titlebelow<=0.889 last>0.3 peak<=-5.41
+0.052 keyhead<=0.529 tailn<=579 keytail<=225 tailn>360 leadtail>0.386
+0.052 peak>-0.863 closes<=0.5 linked>0.0896
-0.052 keytail<=271 tailn<=506 peak<=-15.3 leadtail<=0.267
-0.052 tailn<=47 local<=7.62 keytail<=5 title<=0.5
-0.052 leadtail<=0.873 headn<=463 local<=33.2 headn>185 peak<=-5.41
+0.052 local>4.31 closes<=0.5 headn<=312 bylines<=0.5 crossz<=-3.22 lines<=0.5 leadtail>0.0833
-0.052 leadtail<=0.051
-0.052 bylines>0.5 headn>161 local<=49.2 usual<=0.364
-0.052 bylines>0.5 headn>175 tailn>220
+0.052 linked<=0.296 keytail<=271 tailn>506 headn>142 leadtail>0.0854
+0.051 bylines<=1.5 keytail<=55 margin>-5.25 headn>146 tailn>103 headn<=178
+0.051 last<=0.191 closes<=0.5 leadtail>0.129 tailn<=365 headn>125 margin>32.3
+0.051 most<=0.187 leadtail>0.135 lines<=0.5 headn>182
+0.051 local>28.7 closes<=0.5 bylines<=0.5 headn<=341
+0.051 signed<=2.5 lines<=2.5 signed>0.5
-0.051 signed<=1.5 lines<=0.5 titlebelow<=0.148 leans>0.5 peak<=2.82
+0.051 bylines<=1.5 headn<=81 crossz<=-2.64 keytail>25 lines<=0.5
+0.051 headn<=455 crossz<=-2.64 closes<=0.5 carry<=0.129 bylines<=0.5 lines>0.5 titlebelow>0.05
+0.051 tailn<=141 margin>-5.51 keytail<=92 headn>263
-0.051 keytail<=237 keytail>228
-0.050 headn<=487 last>0.448
+0.050 bylines<=1.5 last<=0.475 local>28.7 tailn<=112
+0.050 bylines>0.5 headn>141 tailn<=200 local<=35.3 usual>0.367
-0.050 headn<=463 local<=79.2 keyhead>0.369
+0.050 keytail>267 tailn>341 usual>0.178 lines<=0.5 leadtail>0.672
-0.050 signed<=0.5 lines<=2.5 keytail>5 title>0.5 titlebelow<=0.2
-0.050 keytail>315 headn<=209 linked>0.032
-0.050 signed<=2.5 lines<=0.5 keytail<=5 per<=0.327
-0.050 closes<=0.5 bylines<=0.5 crossz>-2.37
+0.050 peak>-9.14 closes<=0.5 local>14.2 bylines<=0.5 headn<=377 lines<=0.5
+0.050 keytail>271 carrytail<=0.0206 tailn>513
+0.050 tailn<=47 local>5.48
-0.049 local<=92.7 headn>440 leadtail<=0.873 tailn>148
-0.049 bylines<=1.5 leadtail<=0.873 headn>463 local<=92.7
-0.049 signed<=1.5 lines>3.5 headn<=138
+0.049 keytail<=101 peak>-5.41 margin>14 tailn<=155 headn>192
-0.049 tailn>47 lines<=0.5 leadtail<=0.0263
-0.049 tailn>47 lines>0.5 titlebelow<=0.05 signed<=0.5
+0.049 last<=0.191 closes<=0.5 leadtail>0.129 tailn>365
-0.049 closes<=0.5 bylines>0.5 usual<=0.252 margin<=18
-0.049 keytail>271 tailn>368 leadtail<=0.645 last>0.127
+0.049 keytail>315 headn>209 lines<=0.5
-0.049 last>0.241
+0.048 bylines<=0.5 signed<=0.5 lines>0.5 titlebelow>0.05
-0.048 titlebelow<=0.889 titlebelow>0.348 headn>168 leadtail<=0.253
-0.048 margin<=61.7 headn<=185 keytail>435
+0.048 peak>4.48 closes<=0.5 lines<=0.5 headn>260
+0.048 last<=0.475 local>28.7 tailn<=112
-0.048 headn<=175 local<=52.9 usual<=0.193 carry>0.101
-0.048 leadtail>0.051 lines>0.5 signed<=0.5
-0.048 signed<=0.5 lines<=3.5 titlebelow<=0.148 lines>0.5
+0.048 last<=0.448 tailn>579
+0.047 peak>4.48 closes<=0.5 lines>0.5
+0.047 peak>-3.52 closes<=0.5 peak<=4.48 carrytail<=0.0484
+0.047 keytail<=198 tailn<=411 peak>15.9 margin>32.3
+0.047 headn<=61 keytail<=165 carry<=0.0698 lines<=2.5 crossz<=-2.88 leadtail<=0.0741
-0.047 headn>487 keytail<=365
+0.047 linked<=0.296 keytail>435 leadtail>0.585
-0.047 keytail<=271 tailn<=411 peak>-22.3 keytail>198
-0.047 leadtail<=0.873 headn>463 tailn<=562 headn<=729
-0.047 signed<=0.5 lines<=3.5 titlebelow<=0.05 lines>0.5
+0.047 titlebelow<=0.889 titlebelow>0.348 headn>168 leadtail>0.253 keytail<=191
-0.047 bylines<=1.5 keyhead>0.379
+0.047 leadtail>0.051 lines<=0.5 headn<=120 leadtail<=0.341 carry<=0.05
-0.047 keytail>435 headn<=225
+0.047 titlebelow<=0.889 signed>1.5
-0.047 headn<=463 local<=32.5 usual<=0.281 headn>246
-0.047 bylines>0.5 headn<=141 usual<=0.221
-0.046 leadtail<=0.873 headn>463 tailn<=562 tailn>269
-0.046 headn<=487 local<=136 keytail>435 leadtail<=0.622
+0.046 linked<=0.296 tailn>579 leadtail>0.167 keytail>343 local>84.4
+0.046 tailn>47 lines>0.5 titlebelow<=0.05 signed>0.5 title>0.5
-0.046 closes<=0.5 crossz>-2.37
+0.046 keytail<=25 margin>-3 per>0.212 carry<=0.125 bylines>0.5
+0.046 keytail<=25 margin>-3 per>0.212 carry<=0.125 bylines<=0.5 peak<=-0.453
-0.046 bylines<=0.5 signed<=0.5 lines<=0.5 leans>0.5
-0.045 tailn<=365 keytail>201
-0.045 keytail<=0 title<=0.5
-0.045 signed<=1.5 lines<=3.5 titlebelow>0.148 per<=0.112
+0.045 linked<=0.296 tailn>579 leadtail>0.167 keytail<=343
-0.045 keytail>267 tailn>368 leadtail<=0.107
+0.045 keyhead<=0.529 headn<=81 crossz<=-4.14 lines<=0.5 carry<=0.1 leadtail<=0.0822
-0.045 bylines<=1.5 last>0.448
+0.045 last<=0.241 tailn<=579 headn<=251 usual>0.195 tailn>300
-0.045 bylines<=1.5 signed<=0.5 lines<=3.5 titlebelow<=0.148 lines>0.5
+0.045 headn<=369 keyhead<=0.369 tailn>485
-0.045 headn<=96 carry>0.128
+0.045 last<=0.448 signed>1.5
-0.044 headn<=355 titlebelow<=0.348 lines<=0.5 leadtail<=0.525 leans>0.5
+0.044 keyhead<=0.529 tailn>579 leadtail>0.167 lines<=0.5
+0.044 keytail<=267 keytail>237
+0.044 peak>5.62 closes<=0.5 lines>0.5
+0.044 peak>5.62 closes<=0.5 lines<=0.5 headn>405
+0.044 peak>-3.52 closes<=0.5 peak<=5.62 carrytail<=0.0484
+0.044 headn<=355 titlebelow>0.348 titlebelow<=0.889
+0.044 peak>-12.7 closes<=0.5 bylines<=0.5 local>8.2 tailn>365
+0.044 headn>355 local>25.1 tailn<=149
-0.044 headn<=405 lines<=2.5 signed<=0.5 leadtail<=0.051
+0.044 headn<=455 crossz<=-2.64 bylines<=0.5 per<=0.561 peak>-7.04 lines>0.5 titlebelow>0.148
-0.044 headn<=81 crossz>-3.58 carry>0
-0.044 keytail<=271 tailn>411 carrytail>0.0171 leadtail<=0.27 carry>0.0441
+0.044 bylines<=1.5 keyhead<=0.379 headn>185 tailn>513
-0.044 headn<=487 local<=136 titlebelow>0.05 keyhead>0.227
+0.044 signed>1.5
+0.043 most<=0.25 closes<=0.5 leadtail>0.129 lines<=0.5 bylines<=0.5
+0.043 local>4.31 closes<=0.5 headn<=154 keyhead<=0.177 bylines<=0.5 local<=19.3
-0.043 bylines<=1.5 leadtail<=0.873 headn<=463 keyhead>0.529
+0.043 headn<=369 usual>0.193 tailn<=300 keytail<=25
+0.043 headn<=355 titlebelow>0.348
+0.043 headn>487 keytail<=365 tailn<=269 keytail>133
+0.043 headn<=61 crossz<=-3.09
+0.043 bylines<=1.5 keyhead<=0.529 headn<=165 titlebelow>0.348
-0.043 tailn>47 closes<=0.5 keyhead>0.515
+0.043 bylines<=1.5 keyhead<=0.379 headn<=185 carry<=0.0455 lines<=0.5
+0.043 headn<=377 crossz<=-2.64 last<=0.158 local>52.9 lines>0.5
-0.043 headn>487 keytail<=365 tailn>269 carry>0
+0.042 last<=0.241 tailn>579
-0.042 signed<=2.5 lines<=2.5 keytail<=5 per<=0.212
+0.042 tailn>47 titlebelow>0.889 leadtail>0.702
+0.041 signed<=2.5 lines>2.5 tailn<=200
-0.041 bylines<=1.5 local<=0.145
-0.041 keytail>267 tailn>341 leadtail<=0.107
-0.041 keytail>271 keytail<=315 headn<=182 keyhead>0.2
+0.041 headn<=455 crossz<=-2.64 lines<=0.5 leadtail>0.487
+0.041 bylines<=0.5 tailn<=144 margin>9
-0.041 signed<=2.5 bylines>0.5 headn>141 tailn>200
-0.041 keytail>242 tailn>485 leadtail<=0.11
+0.041 bylines<=1.5 local>0.145 tailn<=544 titlebelow<=0.148 lines<=0.5 headn<=91
-0.041 margin<=61.7 headn<=185 keytail<=435 usual<=0.105 carry>0.0333
+0.040 bylines<=1.5 last<=0.297 leadtail>0.873
-0.040 tailn<=47 local<=5.48
-0.040 lines<=0.5 signed<=0.5 leadtail>0.0476 leans>0.5
-0.040 keytail>55 tailn<=107
+0.040 keytail>271 keytail<=315 headn<=182 keyhead<=0.2
+0.040 last<=0.191 closes<=0.5 leadtail>0.129 tailn<=365 headn<=125
-0.040 headn>405
+0.040 headn<=81 crossz<=-3.58 lines<=0.5 cross<=0.247 leadtail<=0.0789
+0.039 bylines<=1.5 keytail<=55 margin>-5.25 headn>146 tailn<=103
+0.039 headn<=355 titlebelow<=0.348 lines<=0.5 leadtail>0.525
-0.039 bylines<=1.5 local<=-1.14
+0.039 cross<=0.423 closes<=0.5 headn>182 peak>11.7
+0.039 linked<=0.296 tailn<=579 keytail<=225 keytail>218
+0.039 bylines<=1.5 keyhead<=0.571 tailn>518 usual>0.175 lines<=0.5
+0.039 bylines<=1.5 signed>1.5 titlebelow>0
+0.039 cross<=0.399 closes<=0.5 headn<=192 local>9.74 bylines>0.5
-0.039 tailn<=544 keytail>271
+0.039 bylines<=1.5 keyhead<=0.529 tailn>411 keytail<=271
+0.038 cross<=0.399 closes<=0.5 headn>192 margin>16.2
+0.038 linked<=0.296 keytail<=55 margin>8.6 peak>0.222
-0.038 headn<=463 local<=52.9 usual<=0.193 headn>175
+0.038 keytail>55 tailn>107 tailn<=120
+0.038 local>92.7 lines<=0.5
+0.038 tailn>544 keyhead<=0.282
+0.038 last<=0.475 signed>2.5
-0.037 closes<=0.5 bylines<=0.5 keyhead>0.385
+0.037 closes<=0.5 bylines<=0.5 cross<=0.568 local>8.2 tailn>365
-0.037 titlebelow>0.889 keyhead>0.014
+0.037 headn<=125 crossz<=-2.64 last<=0.158 local<=52.9
+0.037 last<=0.215 closes<=0.5 headn>246 tailn>471
+0.037 last<=0.215 closes<=0.5 headn<=246 keyhead<=0.186 tailn>266
+0.037 headn<=455 local>9.6 tailn<=500 titlebelow<=0.348 margin>28.9
+0.037 last<=0.475 local>136
+0.037 closes<=0.5 bylines<=0.5 cross<=0.568 local>8.2 tailn<=365 headn<=125
+0.036 keytail>12 tailn>41 lines<=2.5 closes>0.5
+0.036 headn<=61 keytail<=165 carry<=0.0698 lines>2.5
+0.036 signed<=2.5 lines>2.5 tailn<=89
+0.036 titlebelow>0.889 peak>1.31
+0.036 local>0.145 closes<=0.5 bylines<=0.5 leadtail>0.0833 lines>0.5 titlebelow>0.148
-0.036 keytail>25 lines>2.5
-0.035 bylines>0.5 headn>141
+0.035 leadtail>0.873
+0.035 tailn<=571 tailn>544
-0.035 local>4.31 closes<=0.5 leadtail<=0.176
+0.035 titlebelow<=0.889 signed<=1.5 titlebelow>0.05
+0.035 tailn>579 leadtail>0.167 lines<=0.5 local<=60.2 most<=0.121
-0.035 tailn<=178 margin>-5.51 tailn>167
-0.035 tailn>47 titlebelow>0.889 leadtail<=0.702
-0.035 bylines<=1.5 headn>487
-0.035 bylines<=1.5 titlebelow<=0.05 signed<=1.5 lines>0.5 keytail>37
-0.035 titlebelow<=0.05 signed<=1.5 lines>0.5 keytail>52
-0.035 local>4.31 closes<=0.5 peak<=0.625
+0.035 carry<=0.106 closes<=0.5 carrytail>0.0321 peak>3.37
+0.035 carry<=0.106 closes<=0.5 carrytail<=0.0321 crossz>-3.36
-0.035 local>4.31 closes<=0.5 headn>286
-0.035 local>4.31 closes<=0.5 headn<=286 keyhead>0.177
-0.034 linked<=0.296 tailn<=47 local<=5.48
+0.034 last<=0.448 tailn>365 linked<=0.0248
-0.034 tailn<=47 local<=7.62 keytail>5 margin<=1.09
-0.034 signed<=2.5 bylines>0.5 headn>141 tailn<=200 keytail<=33
-0.034 local>4.31 closes<=0.5 headn>287
-0.034 local>4.31 closes<=0.5 headn<=287 cross>0.439
-0.034 headn>61 local<=9.6 leadtail<=0.425 margin>8.6
+0.034 last<=0.215 closes<=0.5 leadtail>0.0833 lines<=0.5 bylines<=0.5 leans<=0.5
-0.033 headn>487
-0.033 bylines<=1.5 signed<=1.5 lines<=3.5 leadtail<=0.686 last>0.289
-0.033 last<=0.185 leadtail<=0.135
-0.033 local>4.31 closes<=0.5 headn>312
-0.033 local>4.31 closes<=0.5 headn<=312 bylines>0.5
-0.033 local>4.31 closes<=0.5 headn<=312 bylines<=0.5 crossz>-3.22
+0.033 leadtail>0.051 lines<=0.5 headn>120 local>27.2
+0.033 keytail<=0 title>0.5
-0.033 last<=0.186 leadtail<=0.135
+0.032 leadtail<=0.873 headn>463 local>92.7
-0.032 bylines<=1.5 leadtail<=0.873 headn>463 tailn<=562
-0.032 last<=0.191 leadtail<=0.135
-0.032 keytail>271 tailn>341 carrytail>0.0206 usual<=0.26
-0.032 keytail>315 headn>209 lines>0.5
-0.032 local>0.145 closes<=0.5 bylines>0.5
-0.032 local>0.145 closes<=0.5 bylines<=0.5 leadtail<=0.0833
+0.032 closes<=0.5 bylines<=0.5 cross<=0.568 local>8.2 tailn<=365 headn>125 margin>26.3
-0.032 last<=0.215 leadtail<=0.129
+0.032 headn<=405 lines<=2.5 signed>0.5 title<=0.5
+0.032 keytail>435 headn>225
+0.031 headn<=355 titlebelow>0.889 peak>1.31
+0.031 most<=0.187 leadtail>0.135 lines>0.5 titlebelow<=0.148
+0.031 most<=0.187 leadtail>0.135 lines<=0.5 headn<=182 crossz>-3.28
+0.031 headn<=455 crossz<=-2.64 closes<=0.5 carry<=0.129 bylines<=0.5 lines<=0.5
+0.031 headn<=440 crossz<=-2.64 closes<=0.5 bylines<=0.5 local>14.3 lines<=0.5
+0.031 local>14.3 closes<=0.5 headn<=287 cross<=0.439 bylines<=0.5 lines>0.5
+0.031 closes<=0.5 bylines<=0.5 keyhead<=0.369 local>8.2 tailn<=105
-0.031 last>0.191 peak>0.343
-0.031 last<=0.191 closes<=0.5 leadtail<=0.129
-0.031 headn<=455 crossz<=-2.64 closes<=0.5 carry>0.129
-0.031 tailn<=167 margin>-5.51 keytail>92
-0.031 tailn<=47 local<=4.71
-0.030 bylines<=1.5 last>0.475
-0.030 margin<=61.7 leadtail<=0.686 titlebelow>0.889
-0.030 local>4.31 closes<=0.5 bylines>0.5
-0.030 local>4.31 closes<=0.5 bylines<=0.5 headn>341
-0.030 local>4.31 closes<=0.5 bylines<=0.5 headn<=341 local<=28.7 keyhead>0.164
-0.030 bylines<=1.5 headn<=487 crossz>-2.64
+0.030 linked<=0.296 tailn>47 signed>1.5
-0.030 keytail>12 lines>2.5
-0.030 headn<=377 crossz<=-2.64 last>0.158
+0.030 bylines<=1.5 local>0.145 tailn>544
+0.030 tailn>47 lines<=2.5 headn<=125 carry<=0.0274
-0.030 tailn>544 keyhead>0.282
-0.030 tailn>47 headn<=81 crossz>-3.36
-0.030 headn>61 usual<=0.0343
-0.030 last>0.625
+0.030 bylines<=1.5 keyhead<=0.529 headn<=185 headn>165
+0.030 keytail>12 closes>0.5 lines>0.5
-0.029 tailn<=167 margin>-5.51 keytail<=92 headn>263 tailn>141
-0.029 tailn<=219 margin>-11.2 margin<=14 headn>162 tailn>65
-0.029 linked<=0.197 bylines>0.5
-0.029 linked<=0.197 bylines<=0.5 signed<=0.5 lines>0.5
-0.029 linked<=0.197 bylines<=0.5 signed<=0.5 lines<=0.5 leadtail<=0.0833
+0.029 tailn>47 tailn<=155 margin>9
+0.029 closes<=0.5 bylines<=0.5 peak>-12.7 headn<=100
+0.029 last<=0.0783 local>28.7 tailn>112 headn<=225
+0.029 keytail>267 tailn>368 leadtail>0.107 carrytail<=0.0215
+0.029 headn<=463 local<=79.2 keyhead<=0.369 headn>125 local>13.6 tailn<=105
-0.029 bylines>0.5 headn>175 tailn<=220 margin<=24.2
+0.029 headn<=125 local<=79.2 keyhead<=0.369 lines<=1.5
-0.029 last<=0.215 closes<=0.5 leadtail<=0.0833
+0.029 peak>-12.7 closes<=0.5 bylines<=0.5 local>8.2 tailn<=365 margin>14.5
-0.028 closes<=0.5 linked<=0.195 bylines>0.5
-0.028 closes<=0.5 linked<=0.195 bylines<=0.5 titlebelow<=0.05 lines>0.5
-0.028 closes<=0.5 linked<=0.195 bylines<=0.5 titlebelow<=0.05 lines<=0.5 leans>0.5
+0.028 headn<=96 carry<=0.128 per>0.18 usual>0.11 lines>0.5
+0.028 headn<=96 carry<=0.128 per>0.18 usual>0.11 lines<=0.5 usual<=0.251
-0.028 headn>487 keytail<=133 tailn<=260
+0.028 headn<=355 titlebelow<=0.348 lines>0.5 signed>0.5
-0.028 keytail>267 tailn>341 carrytail>0.0206 usual<=0.26
+0.028 local>0.145 closes<=0.5 titlebelow>0.148
+0.028 local>4.31 closes<=0.5 bylines<=0.5 headn<=182 local<=28.7 keyhead<=0.164
-0.028 bylines<=1.5 keyhead>0.571
+0.028 closes<=0.5 bylines<=0.5 keyhead<=0.369 local>8.2 tailn>365
-0.028 tailn>47 lines<=2.5 closes<=0.5 usual<=0.281 leadtail<=0.11
+0.028 bylines<=0.5 signed<=0.5 lines<=0.5 leadtail>0.0833 leans<=0.5
-0.028 headn<=440 crossz<=-2.64 closes<=0.5 bylines>0.5
-0.028 headn<=440 crossz<=-2.64 closes<=0.5 bylines<=0.5 local<=14.3 headn>100
+0.028 leadtail>0.873 lines>0.5
+0.028 leadtail>0.873 lines<=0.5 tailn<=213
-0.027 most>0.25 peak>-4.61
-0.027 most<=0.25 closes<=0.5 leadtail<=0.129
+0.027 leadtail>0.873 usual>0.247 lines>0.5
+0.027 leadtail>0.873 usual>0.247 lines<=0.5 tailn<=161
-0.027 headn<=369 keyhead<=0.369 tailn<=485 headn>189 margin<=16.9
-0.027 headn<=185 crossz<=-2.86 closes<=0.5 local<=38.8 carry>0.143
-0.027 keytail<=101 peak>-5.41 margin<=14 keytail>25 headn>110
-0.027 headn<=355 titlebelow>0.348 per<=0.166
-0.027 keytail<=271 tailn>506 headn>142 leadtail<=0.0854
-0.027 peak<=-9.14 carrytail<=0.056
-0.027 keytail>397 keytail<=435 titlebelow>0.148
+0.027 tailn<=47 local>4.42 margin<=-3
+0.027 keyhead<=0.529 headn<=185 headn>165
+0.027 bylines<=1.5 titlebelow<=0.05 signed<=1.5 lines>0.5 keytail<=37
-0.027 keytail>0 tailn<=47 margin<=0.787
-0.027 peak>-12.7 closes<=0.5 bylines>0.5
-0.027 peak<=-12.7 carrytail<=0.056
+0.027 keytail<=25 margin>-3 per>0.212 carry>0.125
+0.027 keytail<=25 margin>-3 per<=0.212 keytail>20
-0.027 cross>0.423 margin>5.64
-0.027 cross<=0.423 closes<=0.5 headn>182 peak<=11.7
-0.026 headn<=61 crossz>-3.09
+0.026 last<=0.625 tailn<=178 margin>9 headn>236
+0.026 last<=0.241 headn<=185 titlebelow<=0.348 lines<=0.5 leadtail<=0.367 carry<=0.0351
+0.026 cross<=0.423 closes<=0.5 headn<=182 carry<=0.0667 lines>1.5
-0.026 signed<=2.5 bylines>0.5 headn<=141 crossz>-5.17
-0.026 headn<=81 crossz>-3.58
-0.026 headn<=455 crossz<=-2.64 bylines>0.5
-0.026 headn<=455 crossz<=-2.64 bylines<=0.5 per<=0.561 peak<=-7.04
+0.026 local>0.145 closes<=0.5 titlebelow<=0.148 lines<=0.5 leadtail>0.487
-0.026 headn<=463 keyhead<=0.369 tailn<=485 headn>189 margin<=28.9
+0.026 linked<=0.296 tailn<=47 local>5.48 usual<=0.177
-0.026 bylines>0.5 headn<=175 usual<=0.246
-0.026 local>0.145 closes<=0.5 titlebelow<=0.148 lines>0.5 signed<=0.5
+0.026 closes<=0.5 bylines<=0.5 crossz<=-2.37 peak>-12.7 keytail<=54 margin>4.69
+0.026 bylines<=1.5 leadtail>0.873 usual>0.247 lines<=0.5 tailn<=161
-0.026 bylines>0.5 headn<=141 crossz>-5.17
-0.026 headn<=369 crossz<=-2.86 closes<=0.5 local<=38.8 headn>185
-0.026 leadtail>0.051 lines<=0.5 headn<=120 leadtail<=0.341 carry>0.05
+0.025 headn<=185 crossz<=-2.86 closes<=0.5 local<=38.8 carry<=0.143
-0.025 last<=0.215 closes<=0.5 headn>246 tailn<=471
-0.025 last<=0.215 closes<=0.5 headn<=246 keyhead>0.186
-0.025 carry>0.144 leadtail>0.403
-0.025 carry<=0.144 closes<=0.5 carrytail>0.0326 margin<=14.5
+0.025 peak>-1.32 cross>0.406
+0.025 peak<=-1.32 carrytail<=0.0326
-0.025 closes<=0.5 bylines<=0.5 cross<=0.568 local<=8.2
+0.025 headn<=369 usual>0.193 tailn>300
-0.025 headn<=463 local<=13.6 keyhead<=0.369 headn>125
-0.025 headn<=125 local<=79.2 keyhead<=0.369 lines>1.5
+0.025 lines<=0.5 signed<=0.5 leadtail>0.0476 leans<=0.5
-0.025 peak>-5.76 closes<=0.5 headn<=243 crossz>-3.28
-0.025 peak<=-5.76 carrytail<=0.0436
-0.025 peak>-12.7 closes<=0.5 bylines<=0.5 local<=8.2
+0.025 headn<=185 headn>165
-0.025 signed<=2.5 headn>96 leadtail<=0.873 headn<=103
-0.025 bylines>0.5 headn<=161 usual<=0.246
+0.025 headn<=463 keyhead<=0.369 tailn<=485 headn>189 margin>28.9
-0.025 peak>-5.76 closes<=0.5 headn>243
-0.025 cross>0.439 margin>5.64
-0.025 cross<=0.439 headn<=192 titlebelow<=0.348 lines>0.5
+0.025 local>0.145 closes<=0.5 titlebelow<=0.148 lines>0.5 signed>0.5
-0.025 cross<=0.439 headn>192 tailn<=500
+0.025 local>0.145 closes<=0.5 bylines<=0.5 leadtail>0.0833 lines<=0.5 leans<=0.5
-0.025 keytail<=271 tailn>506 headn<=142
+0.025 lines>2.5 tailn>60 signed>1.5
-0.025 keytail>242 tailn<=485
-0.025 last<=0.241 headn>185 local<=33.2
-0.025 last<=0.241 headn<=185 titlebelow<=0.348 lines>0.5
-0.025 last<=0.241 headn<=185 titlebelow<=0.348 lines<=0.5 leadtail<=0.367 carry>0.0351
+0.025 bylines<=1.5 leadtail>0.873 usual<=0.247
+0.025 headn>487 keytail<=133 tailn<=269 tailn>260
-0.025 keytail>235 keytail<=242 crossz>-4.82
-0.024 headn<=246 last<=0.448 local<=79.2 usual<=0.281 keytail>254
-0.024 headn<=455 crossz<=-2.64 lines>0.5 signed<=0.5
-0.024 keytail<=5 margin>-3 per<=0.212
+0.024 headn<=487 local<=136 titlebelow>0.05 keyhead<=0.227 per>0.162
+0.024 headn<=487 local<=136 titlebelow<=0.05 signed>1.5
+0.024 closes<=0.5 linked<=0.195 bylines<=0.5 titlebelow>0.05
+0.024 peak>-3.52 closes<=0.5 linked<=0.0767 lines>0.5
+0.024 peak>-3.52 closes<=0.5 linked<=0.0767 lines<=0.5 leadtail<=0.0833
+0.024 keytail<=271 tailn>411 carrytail>0.0171 leadtail>0.27
+0.024 bylines<=1.5 local>-1.14 titlebelow>0.148
-0.024 headn<=487 local<=136 keytail<=397 keytail>328
-0.024 closes<=0.5 bylines<=0.5 crossz<=-2.37 peak<=-12.7
-0.024 last<=0.448 tailn<=579 headn<=369 titlebelow>0.348 per<=0.166
+0.024 last<=0.475 tailn>518 carrytail>0.0206 headn>268
+0.024 last<=0.475 tailn>518 carrytail<=0.0206 keyhead>0.123
-0.023 closes<=0.5 bylines<=0.5 crossz<=-1.93 peak<=-15.1
-0.023 signed<=1.5 lines<=0.5 titlebelow<=0.05 leans>0.5
+0.023 tailn>387 usual>0.315
-0.023 signed<=2.5 lines<=2.5 keytail>5 headn<=125 carry>0.0925
+0.023 bylines>0.5 headn>161 local>49.2
-0.023 closes<=0.5 crossz<=-2.37 tailn<=103 margin<=4.69
+0.023 keytail>267 tailn>341 leadtail>0.107 carrytail<=0.0215 keyhead<=0.152 tailn<=513
-0.023 bylines<=1.5 keyhead<=0.529 tailn<=411 headn>246 margin<=19.3
-0.023 cross>0.399 margin>5.64
-0.023 cross<=0.399 closes<=0.5 headn>192 margin<=16.2
+0.023 headn<=455 crossz<=-2.64 bylines<=0.5 per<=0.561 peak>-7.04 lines<=0.5
-0.023 peak<=-5.41 carrytail<=0.0436
-0.023 headn>355 margin<=7.09 keytail>315
+0.023 headn<=487 local<=136 keytail>435 leadtail>0.622
+0.023 headn<=487 local<=136 keytail<=435 keytail>397
+0.022 bylines<=1.5 titlebelow<=0.889 signed<=1.5 titlebelow>0.05
-0.022 headn<=487 last<=0.448 local<=79.2 usual<=0.281 headn>246
-0.022 headn>355 local<=25.1 tailn<=74
+0.022 closes<=0.5 crossz<=-2.37 tailn<=103 margin>4.69
-0.022 keytail<=55 margin>-5.25 per<=0.215 peak<=0.782
-0.022 leadtail<=0.051 lines>0.5
+0.022 keytail>12 lines<=2.5 closes>0.5 lines>0.5
+0.022 last<=0.448 signed<=1.5 lines<=1.5 leadtail>0.0822 headn>125 tailn>485
+0.022 last<=0.448 signed<=1.5 lines<=1.5 leadtail>0.0822 headn<=125 carry<=0.0925
-0.022 last>0.241 peak>-1.5
-0.022 bylines<=1.5 last<=0.448 tailn>47 local<=28.7 headn<=257 usual<=0.105
-0.022 bylines<=1.5 last<=0.448 tailn<=47 local<=4.71
-0.022 last>0.297 peak>-5.41
-0.022 last<=0.297 local<=79.2 headn>251 tailn>117
+0.022 tailn<=47 local>7.62 usual<=0.177
+0.022 tailn<=47 local<=7.62 keytail>5 margin>1.09
+0.022 tailn<=47 local<=7.62 keytail<=5 title>0.5
+0.022 headn<=61 keytail<=165 carry<=0.0698 lines<=2.5 leadtail<=0.0789
-0.022 headn<=369 usual<=0.193 last>0.137 leadtail>0.382
-0.022 keytail>267 tailn>368 leadtail>0.107 carrytail>0.0215 usual<=0.26
-0.022 last<=0.448 tailn<=579 headn>369
-0.022 titlebelow<=0.05 signed<=1.5 lines<=0.5 leans>0.5
+0.022 headn<=463 local>74 lines>0.5
-0.022 last<=0.448 signed<=1.5 lines>1.5
-0.021 bylines<=1.5 last<=0.448 tailn>47 local<=28.7 headn>257
+0.021 keytail>242 tailn>485 leadtail>0.11 lines<=0.5
-0.021 closes<=0.5 crossz<=-2.37 tailn>103 headn>125 local<=28.7
-0.021 keytail>5 keytail<=12 margin<=-2.74
-0.021 last<=0.448 signed<=1.5 lines<=1.5 leadtail<=0.0822
+0.021 keytail>271 tailn>341 carrytail<=0.0206
-0.021 local>0.145 closes<=0.5 titlebelow<=0.148 lines<=0.5 leadtail<=0.487 local<=19.3
+0.021 signed>1.5 last>0.0194
+0.021 bylines<=0.5 signed<=0.5 lines<=0.5 leans<=0.5 leadtail>0.069
+0.021 lines<=2.5 signed<=0.5 leadtail>0.0476 lines>0.5 titlebelow>0.148
-0.021 bylines<=0.5 signed<=0.5 lines<=0.5 leadtail>0.0833 leans>0.5
-0.021 closes<=0.5 bylines<=0.5 keyhead<=0.369 local<=8.2
+0.021 signed<=1.5 lines<=3.5 titlebelow>0.148
-0.021 headn<=455 crossz<=-2.64 lines<=0.5 leadtail<=0.487 local<=19.3
-0.021 leadtail<=0.873 headn<=463 local<=33.2 headn>185 peak>-5.41 keytail>67
-0.021 last<=0.448 tailn<=579 keytail<=225 margin<=32.3 headn>294
-0.021 lines<=2.5 signed<=0.5 leadtail>0.0476 lines>0.5 titlebelow<=0.148
+0.021 linked<=0.197 bylines<=0.5 signed>0.5 lines>2.5
+0.021 linked<=0.197 bylines<=0.5 signed>0.5 lines<=2.5 title<=0.5
-0.020 leadtail>0.051 lines<=0.5 headn>120 local<=27.2
+0.020 lines<=2.5 signed<=0.5 title<=0.5 leadtail>0.0476
+0.020 bylines<=1.5 titlebelow>0.889 peak>1.31
+0.020 tailn>47 lines<=2.5 closes>0.5 lines>0.5
-0.020 keytail>267 tailn>341 leadtail>0.107 carrytail>0.0215 usual<=0.26
-0.020 headn<=405 lines<=2.5 signed<=0.5 leadtail>0.051 lines>0.5
-0.020 headn<=405 lines<=0.5 signed<=0.5 leadtail>0.051 leans>0.5
-0.020 bylines<=1.5 local>0.145 tailn<=544 titlebelow<=0.148 lines>0.5
-0.020 keytail>271 carrytail>0.0206 usual<=0.287 tailn>579
+0.020 titlebelow<=0.05 signed<=1.5 lines>0.5 keytail<=52
-0.020 lines<=2.5 signed<=0.5 leadtail>0.0476 lines>0.5
+0.020 headn<=405 lines<=0.5 signed<=0.5 leadtail>0.051 leans<=0.5
+0.020 lines<=2.5 signed>0.5 title>0.5 headn>213
+0.020 leadtail>0.873 usual>0.196 headn>279
+0.020 leadtail>0.873 usual>0.196 headn<=279 leans>0.5
-0.019 keytail>25 tailn<=178 margin<=6.39 headn<=131
-0.019 peak>-9.14 closes<=0.5 local<=14.2
+0.019 headn>487 keytail<=365 tailn>269 carry<=0
+0.019 headn<=355 titlebelow>0.348 per>0.166 carry>0.00877
-0.019 last<=0.448 tailn>365 linked>0.0248 headn<=172
-0.019 last<=0.448 tailn<=231 margin<=14.5
-0.019 peak>-5.41 closes<=0.5 peak<=3.73
+0.019 margin>61.7 keytail>127
+0.019 margin>61.7 keytail<=127 headn>478
-0.019 linked<=0.296 tailn>47 signed<=1.5 lines>1.5
-0.019 last<=0.241 tailn<=579 headn>251
+0.019 headn<=455 crossz<=-2.64 lines<=0.5 leadtail<=0.487 local>19.3
-0.019 closes<=0.5 bylines<=0.5 peak>-12.7 headn>100 local<=14.3
-0.019 closes<=0.5 bylines<=0.5 peak<=-12.7 linked<=0.0705
+0.019 keytail>267 tailn>341 carrytail<=0.0206
-0.019 most>0.2 margin>6.73
-0.019 most<=0.2 leadtail<=0.176
-0.019 bylines<=1.5 local>-1.14 titlebelow<=0.148 lines>0.5
-0.019 bylines<=1.5 local>-1.14 titlebelow<=0.148 lines<=0.5 leans>0.5
-0.019 keytail<=198 tailn<=411 peak>-22.3 keytail>185 headn<=127
+0.019 headn<=487 last<=0.448 local>79.2 lines>0.5
+0.019 bylines<=1.5 signed<=1.5 lines<=3.5 titlebelow>0.148
-0.019 leadtail>0.051 lines<=0.5 closes<=0.5 headn>91 local<=20.9
+0.019 bylines<=1.5 last<=0.297 leadtail<=0.873 headn<=96
+0.019 linked<=0.296 keytail<=267 keytail>235
+0.019 linked<=0.296 tailn>47 tailn<=178 margin>14.5
-0.019 bylines<=1.5 last>0.297 peak>-5.41
-0.018 titlebelow<=0.05 signed<=1.5 lines>0.5
+0.018 most<=0.2 leadtail>0.176 lines>0.5 titlebelow<=0.148
+0.018 most<=0.2 leadtail>0.176 lines<=0.5 headn>182 local<=39.7
+0.018 bylines<=1.5 signed>1.5 titlebelow<=0 carrytail>0.0326
-0.018 last<=0.475 local<=136 headn<=341 usual<=0.182 keytail>131
-0.018 linked<=0.296 keytail<=55 margin<=8.6
+0.018 peak>3.73 closes<=0.5 headn>257
+0.018 peak>3.73 closes<=0.5 headn<=257 lines>0.5 titlebelow<=0.148
-0.018 tailn<=544 keytail<=271 peak<=-15.3 leadtail>0.267
+0.018 leadtail>0.051 lines<=0.5 closes<=0.5 headn>91 local>20.9
+0.018 keytail<=55 margin>-5.25
+0.018 titlebelow<=0.889 signed>1.5 last>0.0194
+0.018 headn<=369 keyhead<=0.369 tailn<=485 headn>189 margin>16.9
-0.018 titlebelow<=0.889 titlebelow>0.348 headn>168 leadtail>0.253 keytail>191
+0.018 leadtail<=0.873 headn>463 tailn>562
-0.018 keytail>55 tailn<=178 margin>14.5 headn>219 tailn>153
-0.018 keytail>55 tailn<=178 margin>14.5 headn<=219
-0.018 keytail>55 tailn<=178 margin<=14.5 headn<=125
-0.018 last<=0.448 tailn<=579 keytail>225
+0.018 lines<=2.5 signed>0.5 keytail>79
-0.018 tailn>47 lines>0.5 titlebelow<=0.05 signed>0.5 title<=0.5
-0.018 linked<=0.296 bylines>0.5 headn>141
-0.018 linked<=0.296 bylines>0.5 headn<=141 crossz>-5.17
-0.018 headn<=61 crossz>-3.5
+0.018 keytail<=237 keytail>228 per>0.538
+0.018 closes<=0.5 bylines<=0.5 crossz<=-1.93 keytail<=37
+0.018 last<=0.297 local>79.2 lines>0.5
-0.017 bylines<=1.5 last<=0.297 leadtail<=0.873 headn>96 local<=28.7 keytail>55
-0.017 linked<=0.296 keytail>55 tailn<=178
-0.017 headn>377 margin>6.73
-0.017 lines<=2.5 leadtail<=0.051 lines>0.5
-0.017 last<=0.475 tailn>518 carrytail>0.0206 headn<=268
-0.017 last<=0.475 tailn<=518 keytail>225
+0.017 last<=0.297 local<=79.2 headn>251 tailn<=117
-0.017 keytail>5 keytail<=12 headn<=279 usual<=0.107
+0.017 last<=0.475 local<=136 headn<=341 usual>0.182 tailn>212
+0.017 signed<=2.5 headn>96 leadtail>0.873
+0.017 signed<=2.5 headn<=96 carry<=0.128 leans<=0.5
-0.017 bylines<=1.5 local>0.145 tailn<=544 titlebelow>0.148 peak<=0.943
+0.017 keytail<=55 margin>-5.25 per>0.215 tailn>103
+0.017 last<=0.475 signed<=2.5 leadtail>0.873
+0.017 signed>1.5 titlebelow>0
-0.017 linked<=0.296 keytail>397 headn<=225
-0.017 linked<=0.296 keytail<=271 tailn>506 headn>142 leadtail<=0.0854
-0.017 linked<=0.296 keytail<=271 tailn>506 headn<=142
+0.017 signed<=0.5 lines<=2.5 keytail>5 title>0.5 titlebelow>0.05
-0.017 most>0.187 peak>-2.51
+0.017 signed<=2.5 lines<=2.5 keytail<=5 lines>0.5
+0.017 signed<=2.5 lines<=0.5 keytail<=5 per>0.327
+0.017 bylines<=0.5 signed>0.5
-0.016 headn<=165 keyhead>0.29 leadtail>0.278
-0.016 headn<=165 keyhead<=0.29 titlebelow>0.348 keytail<=70
-0.016 headn<=165 keyhead<=0.29 titlebelow<=0.348 lines>0.5
-0.016 linked<=0.296 keytail<=397 keytail>271
-0.016 closes<=0.5 bylines<=0.5 peak<=-15.1 leadtail>0.22
-0.016 tailn>178 lines>0.5
-0.016 bylines<=1.5 keytail<=55 margin>-5.25 headn>178 tailn>103
+0.016 linked<=0.296 bylines<=0.5 signed>0.5
+0.016 signed<=2.5 bylines>0.5 headn>141 tailn<=200 keytail>33
+0.016 signed<=2.5 bylines>0.5 headn<=141 crossz<=-5.17
-0.016 last<=0.475 local<=136 headn>341 peak<=15.9
+0.016 signed<=1.5 lines<=3.5 titlebelow>0.05
-0.016 local<=136 headn>487 margin<=7.09
-0.016 local<=136 headn>341 margin<=7.09 headn<=487 tailn>518
-0.016 linked<=0.296 tailn>47 tailn<=178 margin<=14.5
+0.016 last<=0.241 headn>185 local>33.2
-0.016 headn<=463 usual<=0.281 last>0.132 leadtail>0.382
-0.016 bylines<=0.5 signed<=0.5 lines<=0.5 leans<=0.5 leadtail<=0.069
+0.016 tailn>47 closes>0.5 lines>0.5
+0.016 tailn>47 closes>0.5 lines<=0.5 tailn<=76
-0.015 peak>-3.52 closes<=0.5 linked>0.0767
-0.015 peak<=-3.52 carry<=0.0714
-0.015 keyhead<=0.529 headn<=165 titlebelow>0.889
+0.015 last<=0.475 local<=136 headn<=341 usual>0.182 tailn<=212 margin>14.5
+0.015 bylines<=1.5 signed<=1.5 lines<=3.5 leadtail>0.686
+0.015 tailn<=128 margin>14 per<=0.297
-0.015 keytail>5 keytail<=12 headn>279
+0.015 headn<=463 keyhead<=0.369 tailn>485 carrytail>0.0206
+0.015 last<=0.475 local>136 lines>0.5
+0.015 last<=0.475 local<=136 headn<=341 leadtail>0.686
+0.015 linked<=0.197 bylines<=0.5 signed<=0.5 lines<=0.5 leadtail>0.0833
-0.015 linked<=0.296 keytail>435 leadtail<=0.585
-0.015 linked<=0.296 keytail>374 keytail<=435 tailn>750
-0.015 linked<=0.296 keytail<=374 keytail>267
-0.015 bylines<=1.5 last<=0.475 local<=28.7 headn>355
-0.015 bylines<=1.5 last<=0.475 local<=28.7 headn<=355 usual<=0.105
-0.015 headn>61 tailn<=178
-0.015 closes<=0.5 bylines>0.5 usual<=0.252 margin>18
-0.015 last<=0.625 tailn>181 lines<=0.5 leadtail<=0.234
-0.015 last<=0.625 tailn<=178 margin<=9
-0.015 margin<=61.7 leadtail<=0.686 titlebelow<=0.889 last>0.3 peak>-5.41
-0.015 last<=0.475 signed<=2.5 leadtail<=0.873 keytail>55 tailn<=190
-0.015 last<=0.475 signed<=2.5 leadtail<=0.873 keytail<=55 margin<=0.787
-0.014 carry>0.106 peak>-0.567
-0.014 carry<=0.106 closes<=0.5 carrytail>0.0321 peak<=3.37
+0.014 headn<=61 keytail<=165 carry<=0.0698 lines<=2.5 crossz>-2.88
+0.014 leadtail<=0.873 headn<=463 keyhead<=0.529 tailn>411
+0.014 keytail>0 tailn<=47 margin>0.787 per<=0.111
+0.014 lines<=2.5 signed<=0.5 title>0.5 titlebelow<=0.05 usual>0.493
-0.014 linked<=0.296 tailn>579 leadtail<=0.167
-0.014 signed<=2.5 headn<=96 carry>0.128 leadtail>0.511
-0.014 signed<=2.5 headn<=96 carry<=0.128 leans>0.5
+0.014 headn<=189 keyhead<=0.369 tailn<=485 titlebelow<=0.348
+0.014 headn<=81 crossz<=-3.58 lines>0.5
+0.014 headn<=463 usual>0.281 keytail>143 lines<=0.5 usual<=0.322
-0.014 keyhead<=0.529 tailn>579 leadtail<=0.167
-0.014 keyhead<=0.529 tailn<=579 keytail>225
-0.014 keytail>242 tailn>485 leadtail>0.11 lines>0.5
+0.014 closes>0.5 lines<=0.5 tailn<=58
-0.014 keytail>0 keytail<=12 peak<=0.479
+0.014 carry<=0.144 closes<=0.5 carrytail<=0.0326 bylines<=0.5 local<=14.2
-0.014 headn>369 margin>7.09
+0.014 last<=0.475 local<=136 headn>341 peak>15.9
-0.014 last<=0.475 local<=28.7 headn>355
-0.014 last<=0.475 local<=28.7 headn<=355 usual<=0.105
+0.014 last<=0.297 local<=79.2 headn<=251 usual>0.184
+0.014 peak>-5.76 closes<=0.5 headn<=243 crossz<=-3.28 lines>0.5
+0.014 peak>-5.76 closes<=0.5 headn<=243 crossz<=-3.28 lines<=0.5 bylines>0.5
-0.014 bylines<=1.5 keyhead<=0.379 headn>185 tailn<=513
+0.014 signed<=2.5 lines<=2.5 keytail>5 headn<=125 carry<=0.0925
+0.014 last<=0.448 tailn>365 linked>0.0248 headn>172
-0.014 headn>81 local<=13.6
+0.014 keytail>271 tailn>544
+0.014 keytail>315 headn<=209 linked<=0.032
-0.014 bylines<=1.5 keyhead<=0.571 tailn<=518 keytail>225
-0.014 local<=92.7 headn>440 leadtail<=0.873 tailn<=148
-0.014 last<=0.475 local<=136 headn>341
+0.013 headn<=96 carry<=0.128 per>0.18 usual<=0.11
-0.013 bylines<=1.5 headn<=487 crossz<=-2.64 keytail<=25 margin<=-3
-0.013 tailn<=365 keytail<=201 margin<=-16.6 headn<=200
-0.013 closes<=0.5 bylines<=0.5 keyhead<=0.385 local<=8.2
+0.013 closes<=0.5 bylines<=0.5 crossz<=-1.93 keytail<=54
+0.013 keytail<=55 margin>-5.25 per<=0.215 peak>0.782
+0.013 closes<=0.5 crossz<=-2.37 tailn>103 headn<=125
+0.013 last<=0.625 tailn>181 lines<=0.5 leadtail>0.234
+0.013 leadtail<=0.873 headn<=463 local>33.2
-0.013 lines<=2.5 leadtail>0.051 headn>125 local<=33.2
-0.013 keytail<=20 margin>-3 per<=0.212
-0.013 last<=0.448 tailn<=579 headn<=369 titlebelow<=0.348 usual<=0.196
-0.013 tailn>47 titlebelow<=0.889 titlebelow>0.348 headn>168
-0.013 keytail>25 lines<=2.5 leadtail<=0.0822 carry<=0.0303
-0.013 linked<=0.296 keytail>55 tailn>181 lines>0.5
+0.013 bylines>0.5 headn<=141 crossz<=-5.17 tailn<=135
+0.013 bylines<=1.5 signed<=1.5 lines<=3.5 titlebelow<=0.148 lines>0.5 signed>0.5
+0.013 signed<=1.5 lines<=3.5 titlebelow<=0.148 lines>0.5 signed>0.5
-0.013 closes<=0.5 bylines<=0.5 crossz<=-1.93 keytail>37 tailn<=212
+0.012 keytail>0 keytail<=12 usual>0.107 linked>0.113
+0.012 keyhead<=0.529 headn<=81 crossz<=-4.14 lines>0.5
+0.012 keyhead<=0.529 headn<=81 crossz<=-4.14 lines<=0.5 carry>0.1
-0.012 peak>-3.52 closes<=0.5 peak<=5.62 carrytail>0.0484
-0.012 peak<=-3.52 carrytail<=0.0405
+0.012 leadtail>0.873 lines<=0.5 tailn>213 keytail>225
+0.012 carry<=0.144 closes<=0.5 carrytail>0.0326 margin>14.5
+0.012 carry<=0.144 closes<=0.5 carrytail<=0.0326 bylines>0.5
-0.012 local>0.145 closes<=0.5 bylines<=0.5 leadtail>0.0833 lines>0.5 titlebelow<=0.148
-0.012 local>0.145 closes<=0.5 bylines<=0.5 leadtail>0.0833 lines<=0.5 leans>0.5
+0.012 linked<=0.296 bylines>0.5 headn<=141 crossz<=-5.17 tailn>135 most>0.15
+0.012 linked<=0.296 bylines>0.5 headn<=141 crossz<=-5.17 tailn<=135
+0.012 last<=0.448 tailn<=579 headn<=369 titlebelow>0.348 per>0.166 carry>0.0533
-0.012 most<=0.187 leadtail<=0.135
+0.012 signed<=1.5 lines<=3.5 titlebelow<=0.05 lines>0.5 signed>0.5
-0.012 linked<=0.296 tailn<=579 keytail>225
+0.012 keytail<=198 tailn<=411 peak>-22.3 margin>32.3 peak<=15.9
+0.012 headn<=463 local>52.9 tailn>462 lines>0.5
+0.012 headn<=463 local>52.9 tailn<=462
-0.012 keytail<=271 tailn<=506 peak<=-15.3 leadtail>0.267
-0.012 headn<=487 local<=136 titlebelow>0.05 keyhead<=0.227 per<=0.162
+0.012 last<=0.448 tailn<=579 keytail<=225 margin>32.3 tailn>267
+0.012 last<=0.448 tailn<=267 keytail<=225 margin>32.3 local<=17.7
+0.012 peak>-1.32 closes<=0.5 peak<=3.73 carrytail>0.0484
+0.012 peak<=-1.32 carrytail<=0.0383
-0.012 headn>61 local>9.6 tailn<=103 margin<=9.4
-0.012 headn>61 local<=9.6 leadtail>0.425
-0.012 last<=0.215 closes<=0.5 leadtail>0.0833 lines>0.5
-0.012 last<=0.215 closes<=0.5 leadtail>0.0833 lines<=0.5 bylines>0.5
-0.012 last<=0.215 closes<=0.5 leadtail>0.0833 lines<=0.5 bylines<=0.5 leans>0.5
+0.012 last<=0.185 leadtail>0.135 lines<=0.5 headn<=310 bylines<=0.5 local<=20.9 headn>146
-0.011 last<=0.475 signed<=2.5 leadtail<=0.873 keytail>55 tailn>190 lines>0.5
-0.011 tailn>155 tailn<=178 margin>9
-0.011 tailn>47 tailn<=178 margin<=9 headn<=122
+0.011 headn<=463 local<=74 usual>0.281
-0.011 cross<=0.423 closes<=0.5 headn<=182 carry>0.0667
+0.011 lines<=2.5 leadtail>0.051 headn>125 local>33.2 tailn<=638
+0.011 local>136 lines>0.5
+0.011 local>136 lines<=0.5 headn>597
+0.011 closes<=0.5 linked<=0.195 bylines<=0.5 titlebelow<=0.05 lines<=0.5 leans<=0.5
-0.011 tailn>47 lines<=2.5 headn<=125 carry>0.0274 leadtail<=0.265 carry<=0.0741
+0.011 signed<=1.5 lines>3.5 tailn<=60
+0.011 signed<=1.5 lines<=3.5 titlebelow>0.148 per>0.112
+0.011 tailn<=47 local>5.48 linked>0.0744
-0.011 last<=0.241 tailn<=579 headn<=251 usual<=0.195
+0.011 closes<=0.5 bylines<=0.5 peak>-12.7 headn>100 local>14.3
+0.011 local>4.31 closes<=0.5 headn<=287 cross<=0.439 bylines<=0.5 local<=14.3
-0.011 last<=0.297 local<=79.2 headn<=251 usual<=0.184
+0.011 leadtail>0.873 usual<=0.247
+0.011 leadtail<=0.873 headn>729 tailn<=562
+0.011 signed<=1.5 lines>3.5 tailn>60 per>0.404
+0.011 headn<=487 last<=0.448 local<=79.2 usual>0.281
-0.011 last<=0.625 tailn>181 lines>0.5
+0.011 bylines<=1.5 last<=0.297 leadtail<=0.873 headn>96 local>28.7
+0.011 closes<=0.5 bylines>0.5 usual>0.252
+0.010 tailn>47 lines<=2.5 headn<=125 carry>0.0274 leadtail>0.265
+0.010 keytail>267 tailn>368 leadtail>0.107 carrytail>0.0215 usual>0.26
-0.010 bylines<=1.5 headn<=81 crossz<=-2.64 keytail>25 lines>0.5
-0.010 keytail<=397 keytail>271 tailn>341
-0.010 bylines<=1.5 keyhead<=0.571 tailn>518 usual<=0.175
+0.010 bylines<=1.5 keyhead<=0.379 headn<=185 carry<=0.0455 lines>0.5 titlebelow<=0.348
-0.010 signed<=1.5 lines<=0.5 titlebelow<=0.148 leans>0.5 peak>2.82
+0.010 bylines<=1.5 leadtail<=0.873 headn>463 tailn>562
-0.010 last<=0.215 leadtail>0.129 lines>0.5 titlebelow<=0.148
-0.010 last<=0.215 leadtail>0.129 lines<=0.5 headn>125 local<=33.2
-0.010 last<=0.191 closes<=0.5 leadtail>0.129 tailn<=365 headn>125 margin<=32.3
+0.010 bylines<=1.5 last<=0.448 tailn>47 local>28.7
+0.010 headn<=455 crossz<=-2.64 lines>2.5 signed>0.5
+0.010 bylines<=0.5 tailn>212
+0.010 keytail>25 tailn<=178 margin>6.39
-0.010 keytail>271 tailn>368
+0.010 bylines<=1.5 leadtail<=0.873 headn>463 local>92.7
+0.010 signed<=1.5 lines<=3.5 tailn>219 usual>0.186
-0.010 headn<=455 crossz<=-2.64 closes<=0.5 carry<=0.129 bylines>0.5
-0.010 headn<=455 crossz<=-2.64 closes<=0.5 carry<=0.129 bylines<=0.5 lines>0.5 titlebelow<=0.05
+0.010 bylines>0.5 headn<=161 usual>0.246 per<=0.215
+0.010 tailn>178 lines<=0.5
+0.009 bylines>0.5 headn<=175 usual>0.246 per<=0.215
+0.009 local>92.7 lines>0.5
+0.009 local<=92.7 headn>440 leadtail>0.873
+0.009 local<=92.7 headn<=440 keytail<=55 margin>0.787
-0.009 keyhead<=0.529 headn<=81 crossz>-4.14
+0.009 signed<=2.5 lines<=2.5 keytail<=5 per>0.212
+0.009 closes>0.5 lines<=0.5 headn>100 tailn<=76
+0.009 closes>0.5 lines<=0.5 headn<=100
+0.009 local>19.3 closes<=0.5 titlebelow<=0.148 lines<=0.5 leadtail<=0.487
+0.009 local>9.6 tailn>485 carrytail>0.0206
-0.009 headn<=224 local<=9.6 peak>-11.3
-0.009 keytail>397 keytail<=435 titlebelow<=0.148 last>0.125
+0.009 tailn>47 lines<=2.5 closes<=0.5 usual>0.281
+0.009 margin<=61.7 leadtail>0.686
-0.009 closes<=0.5 bylines<=0.5 crossz<=-2.37 peak>-12.7 keytail<=54 margin<=4.69
-0.009 last<=0.475 local<=136 headn<=341 leadtail<=0.686 usual<=0.176
-0.009 peak>-3.52 closes<=0.5 peak<=4.48 carrytail>0.0484
-0.009 peak<=-3.52 most<=0.117
+0.009 headn<=81 crossz<=-3.58 lines<=0.5 carry>0.108
+0.009 keytail>267 tailn>341 leadtail>0.107 carrytail>0.0215 usual>0.26
+0.009 keytail>267 tailn>341 leadtail>0.107 carrytail<=0.0215 keyhead>0.152
+0.009 tailn>47 lines>0.5 titlebelow>0.05
-0.008 bylines<=0.5 tailn<=212
-0.008 last<=0.448 signed<=1.5 lines<=1.5 leadtail>0.0822 headn<=125 carry>0.0925
-0.008 bylines<=1.5 keyhead<=0.529 headn>185 tailn<=485
+0.008 last<=0.475 tailn<=518 keytail<=225 tailn>219
-0.008 keyhead<=0.529 headn>185 tailn<=485
+0.008 last<=0.475 signed<=2.5 leadtail<=0.873 keytail<=55 margin>0.787
-0.008 keytail>0 tailn>47 lines>0.5
-0.008 signed<=1.5 lines<=3.5 tailn>219 usual<=0.186
-0.008 bylines<=1.5 keytail<=55 margin>-5.25 headn<=146
-0.008 local>4.31 closes<=0.5 bylines<=0.5 headn<=341 local<=28.7 keyhead<=0.164 headn>182
+0.008 keytail<=101 peak>-5.41 margin>14 tailn<=155 headn<=192
-0.008 bylines<=0.5 tailn<=219 margin>9 tailn>144
-0.008 bylines<=0.5 tailn<=219 margin<=9 headn<=162
+0.007 signed<=1.5 lines>3.5 headn>138
+0.007 signed<=2.5 lines<=2.5 keytail>5 headn<=125
-0.007 headn<=455 local>9.6 tailn<=500 titlebelow<=0.348 margin<=28.9
+0.007 margin<=61.7 headn<=185 keytail<=435 usual>0.105
+0.007 leadtail>0.873 usual<=0.196
+0.007 signed<=0.5 lines<=2.5 keytail>5 title>0.5 titlebelow>0.2
+0.007 keyhead<=0.529 tailn>579 leadtail>0.167 lines>0.5
+0.007 bylines<=1.5 keyhead<=0.571 tailn>518 usual>0.175 lines>0.5
+0.007 bylines<=0.5 tailn>219
-0.007 local>4.31 closes<=0.5 leadtail>0.176 lines>0.5
-0.007 local>4.31 closes<=0.5 leadtail>0.176 lines<=0.5 headn>227 margin<=20.1
-0.007 local>4.31 closes<=0.5 leadtail>0.176 lines<=0.5 headn<=227 bylines>0.5
+0.007 signed<=1.5 lines<=0.5 titlebelow<=0.148 leans<=0.5
-0.007 bylines>0.5 headn>161 local<=49.2 usual>0.364
-0.006 keytail>267 tailn>341 usual>0.178 lines>0.5
-0.006 keytail>267 tailn>341 usual<=0.178 headn>162
-0.006 keytail>267 tailn>341 usual<=0.178 headn<=87
+0.006 signed<=1.5 lines<=0.5 titlebelow<=0.05 leans<=0.5
-0.006 headn<=455 crossz<=-2.64 bylines<=0.5 per<=0.561 peak>-7.04 lines>0.5 titlebelow<=0.148
-0.006 last<=0.191 leadtail>0.135 lines>0.5 titlebelow<=0.348
-0.006 last<=0.191 leadtail>0.135 lines<=0.5 tailn<=462 headn>138 margin<=25.3
+0.006 headn>355 margin>7.09
+0.006 last<=0.448 tailn<=579 headn<=369 titlebelow<=0.348 usual>0.196
+0.006 titlebelow<=0.889 titlebelow>0.348 headn<=168 carry>0.0303
-0.006 headn>369 margin>6.73
-0.006 closes<=0.5 bylines<=0.5 keyhead<=0.369 local>8.2 tailn<=365 tailn>105
-0.006 closes<=0.5 bylines<=0.5 cross<=0.568 local>8.2 tailn<=365 headn>125 margin<=26.3
+0.006 headn<=463 local<=52.9 usual>0.193
+0.006 closes<=0.5 bylines<=0.5 keyhead<=0.385 local>8.2
+0.006 headn<=440 crossz<=-2.64 closes<=0.5 bylines<=0.5 local>14.3 lines>0.5
+0.006 headn<=100 crossz<=-2.64 closes<=0.5 bylines<=0.5 local<=14.3
-0.006 tailn>387 usual<=0.315
-0.006 headn<=175 local<=52.9 usual<=0.193 carry<=0.101
+0.006 headn<=81 crossz>-3.58 carry<=0
+0.006 headn<=81 crossz<=-3.58 lines<=0.5 cross>0.247
+0.006 linked<=0.296 keytail>55 tailn>181 lines<=0.5
-0.006 lines<=2.5 leadtail>0.051 headn<=125 linked>0.0286
+0.006 closes<=0.5 crossz<=-2.37 tailn>103 headn>125 local>28.7
+0.006 bylines<=1.5 local>-1.14 titlebelow<=0.148 lines<=0.5 leans<=0.5 headn>91
+0.005 signed<=0.5 lines<=2.5 keytail>5 title<=0.5
+0.005 closes<=0.5 bylines<=0.5 crossz<=-1.93 keytail>37 tailn>212
-0.005 tailn>579 leadtail>0.167 lines>0.5
+0.005 last<=0.475 signed<=2.5 leadtail<=0.873 keytail>55 tailn>190 lines<=0.5
+0.005 keytail>271 tailn>368 leadtail>0.645 lines>0.5
+0.005 keytail>271 tailn>368 leadtail<=0.645 last<=0.127
-0.005 headn>81 local>13.6 tailn<=103 margin<=9
+0.005 headn<=165 keyhead<=0.29 titlebelow<=0.348 lines<=0.5
+0.005 titlebelow<=0.05 signed<=1.5 lines<=0.5 leans<=0.5
-0.005 local>4.31 closes<=0.5 headn<=287 cross<=0.439 bylines>0.5
""")
